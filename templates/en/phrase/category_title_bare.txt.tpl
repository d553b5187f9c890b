{{CATEGORY_TITLE}} careers
