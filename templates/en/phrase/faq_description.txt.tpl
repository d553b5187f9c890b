Answers about working as {{ROLE_ARTICLE}} {{ROLE_TITLE}} in {{REGION}}: the ladder, the next role, pay, the working day and how people get started.
