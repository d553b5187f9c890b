{{CATEGORY_TITLE}} careers | {{SITE_NAME}}
