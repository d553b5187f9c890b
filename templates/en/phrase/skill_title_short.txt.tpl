{{SKILL_TITLE}} at work | {{SITE_NAME}}
