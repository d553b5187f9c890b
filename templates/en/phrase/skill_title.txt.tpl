{{SKILL_TITLE}} roles | {{SITE_NAME}}
