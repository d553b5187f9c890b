Questions that people ask about their careers, sorted by role{{#LATER_PAGE}} (page {{PAGE_NUMBER}} of {{PAGE_COUNT}}){{/LATER_PAGE}}: what the ladder looks like, how pay grows and what the work is.
