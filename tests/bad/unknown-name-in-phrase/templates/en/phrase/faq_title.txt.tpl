{{ROLE_TITLE}}: answers | {{NAME_OF_SITE}}
