What {{ROLE_ARTICLE}} {{ROLE_TITLE}} does and brings: duties, requirements and skills, with a job description for each rung that employers can copy.
