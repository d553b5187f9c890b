Answers about working as {{ROLE_ARTICLE}} {{ROLE_TITLE}} in {{REGION}}: the ladder, the next role, pay{{#WAY_IN}}, how people get started{{/WAY_IN}} and the working day.
