/* SPDX-License-Identifier: MIT
 * progress.h - how far a long piece of work has come, for whoever waits at a
 * terminal. Says nothing where nobody does, and nothing of what is quick. */
#ifndef CAREERPATH_BASE_PROGRESS_H
#define CAREERPATH_BASE_PROGRESS_H

#include <stddef.h>

struct arena;
struct progress;

/* Of count things; what names them: "pages rendered". It is a literal. NULL
 * where standard error is no terminal, which all of these accept. */
struct progress *progress_new(struct arena *, const char *what, size_t count);

/* So many are done. From any thread; prints twice a second at the most. */
void progress_reached(struct progress *, size_t done);

/* Takes the line away. */
void progress_end(struct progress *);

#endif
