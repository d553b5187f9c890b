{{CATEGORY_TITLE}}: roles and career moves | {{SITE_NAME}}
