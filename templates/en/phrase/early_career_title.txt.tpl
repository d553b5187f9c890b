{{ROLE_TITLE}}: first jobs | {{SITE_NAME}}
