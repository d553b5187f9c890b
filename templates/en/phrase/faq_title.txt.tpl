{{ROLE_TITLE}} questions answered | {{SITE_NAME}}
