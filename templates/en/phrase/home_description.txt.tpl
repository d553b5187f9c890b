{{SITE_TAGLINE}} Ladders, pay by rung, skills and answers for {{ROLE_COUNT}} roles.
