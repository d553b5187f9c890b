Skills that career paths on {{SITE_NAME}} ask for{{#LATER_PAGE}}, page {{PAGE_NUMBER}} of {{PAGE_COUNT}}{{/LATER_PAGE}}, from A to Z: what each one means, and which roles build it on which rung.
