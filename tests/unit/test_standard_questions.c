/* SPDX-License-Identifier: MIT
 * test_standard_questions.c - ids that are anchors, and so must not change. */
#include "catalog/standard_questions.h"

#include "tap.h"

static const char *const ids[] = {
	"career-path", "next-role", "grow-pay", "day-to-day", "get-started"};

int
main(void)
{
	size_t count = sizeof ids / sizeof *ids;

	for (size_t i = 0; i < count; i++) {
		tap_text(standard_question(i), ids[i],
			"a standard question has the id that is in links");
		tap_ok(is_standard_question(ids[i]), "and is known by it");
	}
	tap_text(standard_question(count), NULL, "the list ends");
	tap_text(standard_question((size_t)-1), NULL, "far away, too");
	tap_ok(!is_standard_question("career"), "half an id is none");
	tap_ok(!is_standard_question("career-paths"), "nor is a longer one");
	tap_ok(!is_standard_question(""), "nor is nothing");
	return tap_done();
}
