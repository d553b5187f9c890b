{{SKILL_TITLE}}: what it means at work, who asks for it, on which rung, and the skills around it.
