/* SPDX-License-Identifier: MIT
 * diag.c - collect, sort and print located problems.
 * Grows in the arena that its owner gave it.
 * Never decides what a problem means: its caller counts. */
#include "base/diag.h"

#include "base/arena.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static struct problem *
next_problem(struct diag *diag)
{
	if (diag->count == diag->room) {
		size_t room = diag->room == 0 ? 16 : diag->room * 2;
		struct problem *more =
			ARENA_ARRAY(diag->arena, struct problem, room);

		if (diag->count > 0)
			memcpy(more, diag->problems,
				diag->count * sizeof *more);
		diag->problems = more;
		diag->room = room;
	}
	return &diag->problems[diag->count++];
}

static char *
one_line(struct arena *arena, const char *format, va_list args)
{
	char *text = arena_vprintf(arena, format, args);

	for (char *c = text; *c != '\0'; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			*c = '?';
	return text;
}

void
diag_add(struct diag *diag, const char *file, long line, const char *rule,
	const char *format, ...)
{
	va_list args;

	va_start(args, format);
	const char *text = one_line(diag->arena, format, args);
	va_end(args);
	*next_problem(diag) = (struct problem){
		arena_strdup(diag->arena, file), line, rule, text};
}

static int
compare_problems(const void *left, const void *right)
{
	const struct problem *a = left, *b = right;
	int order = strcmp(a->file, b->file);

	if (order == 0)
		order = (a->line > b->line) - (a->line < b->line);
	if (order == 0)
		order = strcmp(a->rule, b->rule);
	return order != 0 ? order : strcmp(a->text, b->text);
}

void
diag_sort(struct diag *diag)
{
	size_t kept = 0;

	if (diag->count < 2)
		return;
	qsort(diag->problems, diag->count, sizeof *diag->problems,
		compare_problems);
	for (size_t i = 1; i < diag->count; i++)
		if (compare_problems(
			    &diag->problems[kept], &diag->problems[i]) != 0)
			diag->problems[++kept] = diag->problems[i];
	diag->count = kept + 1;
}

void
diag_print(const struct diag *diag, FILE *out)
{
	for (size_t i = 0; i < diag->count; i++) {
		const struct problem *p = &diag->problems[i];

		fprintf(out, "%s:%ld: %s: %s\n", p->file, p->line, p->rule,
			p->text);
	}
}
