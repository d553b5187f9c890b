{{ROLE_TITLE}} career path: {{RUNG_COUNT}} rungs from {{RUNG_FIRST}} to {{RUNG_TOP}}, with years, pay in {{REGION}}, skills to build and roles to move into.
