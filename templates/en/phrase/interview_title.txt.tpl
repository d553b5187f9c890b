{{ROLE_TITLE}} interview questions | {{SITE_NAME}}
