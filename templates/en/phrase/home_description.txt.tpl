{{SITE_TAGLINE}} Ladders, pay, skills and answers for jobs in {{REGION}}.
