{{ROLE_TITLE}} job description | {{SITE_NAME}}
