Ways into work as {{ROLE_ARTICLE}} {{ROLE_TITLE}} in {{REGION}}: routes with what each asks for, steps in their order, first projects and first skills.
