# {{ROLE_TITLE:x-markdown}}: questions and answers
{{BLANK_LINE:x-markdown}}
{{ROLE_BRIEF:x-markdown}}
{{BLANK_LINE:x-markdown}}
- Reviewed: {{REVIEWED_TEXT:x-markdown}}
- Page: {{ROLE_FAQ_URL:x-markdown}}
{{BLANK_LINE:x-markdown}}
## All questions
{{#QUESTION}}
{{>PART_QUESTION_MD}}
{{/QUESTION}}
{{BLANK_LINE:x-markdown}}
## Everything about this role
{{BLANK_LINE:x-markdown}}
{{>PART_TOPIC_MD}}
