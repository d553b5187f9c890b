/* SPDX-License-Identifier: MIT
 * modifiers.h - the escapes that ctemplate does not bring; private to src/tpl.
 * {{NAME:x-markdown}} is one. */
#ifndef CAREERPATH_TPL_MODIFIERS_H
#define CAREERPATH_TPL_MODIFIERS_H

/* Makes them known to ctemplate, before the first template is compiled. Only
 * the first call changes anything. */
void tpl_add_modifiers(void);

#endif
