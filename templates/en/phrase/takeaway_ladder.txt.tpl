{{ROLE_PLURAL}} climb through {{LADDER}}.
