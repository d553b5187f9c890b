{{SKILL_TITLE}}: roles that ask for it | {{SITE_NAME}}
