{{SITE_TAGLINE}} Ladders, pay by rung, skills and answers, role by role.
