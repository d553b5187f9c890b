{{ROLE_TITLE}} salary in {{REGION}} | {{SITE_NAME}}
