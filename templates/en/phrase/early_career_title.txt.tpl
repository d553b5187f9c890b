{{ROLE_TITLE}}: internships and first jobs | {{SITE_NAME}}
