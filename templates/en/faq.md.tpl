# {{ROLE_TITLE:x-markdown}}: questions and answers
{{BLANK_LINE:x-markdown}}
{{ROLE_BRIEF:x-markdown}}
{{BLANK_LINE:x-markdown}}
- Reviewed: {{REVIEWED_TEXT:x-markdown}}
- Page: {{ROLE_FAQ_URL:x-markdown}}
- Career path: [{{ROLE_TITLE:x-markdown}}]({{ROLE_MARKDOWN_URL:x-markdown}})
{{BLANK_LINE:x-markdown}}
## All questions
{{#QUESTION}}
{{>PART_QUESTION_MD}}
{{/QUESTION}}
