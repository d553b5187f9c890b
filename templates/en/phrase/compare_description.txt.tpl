{{FIRST_TITLE}} and {{SECOND_TITLE}} side by side: pay and years by rung, shared and missing skills, and what a move takes.
