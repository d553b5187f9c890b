Employers test these skills above all: {{SKILLS_FIRST}}.
