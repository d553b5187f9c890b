{{ROLE_TITLE}} career path and pay | {{SITE_NAME}}
