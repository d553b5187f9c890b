/* SPDX-License-Identifier: MIT
 * level.h - a view as ctemplate wants to see it; private to src/tpl, C++.
 * Lives during one expansion and owns nothing that outlives it.
 * Never changes a view. */
#ifndef CAREERPATH_TPL_LEVEL_H
#define CAREERPATH_TPL_LEVEL_H

#include "tpl/tpl.h"

#include <ctemplate/template_dictionary_interface.h>

#include <functional>
#include <map>
#include <string>

/* PART_HEAD to part/head.html.tpl */
typedef std::map<std::string, std::string, std::less<>> includes_by_marker;

/* What stays the same during one expansion. */
struct Expansion {
	const includes_by_marker *includes;
	tpl_fault *fault;
	void *context;
	struct arena *arena; /* for what the expansion needs besides */
};

/* The view, for the template of that name; in the expansion's arena. All of
 * it is borrowed. */
const ctemplate::TemplateDictionaryInterface *level_new(
	const Expansion *, const char *template_name, const struct view *);

#endif
