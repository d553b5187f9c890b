Employers test these skills first: {{SKILLS_FIRST}}.
