{{#TO_CAREER_PATH}}
- [Career path]({{ROLE_MARKDOWN_URL:x-markdown}}): The ladder, with years, pay and skills.
{{/TO_CAREER_PATH}}
{{#TO_HOW_TO_BECOME}}
- [How to get in]({{TOPIC_URL:x-markdown}}): Ways in, steps and first projects.
{{/TO_HOW_TO_BECOME}}
{{#TO_EARLY_CAREER}}
- [Internships and first jobs]({{TOPIC_URL:x-markdown}}): The first year, and the way to the second rung.
{{/TO_EARLY_CAREER}}
{{#TO_SALARY}}
- [Salary]({{TOPIC_URL:x-markdown}}): Pay by rung, what moves it, and other sources.
{{/TO_SALARY}}
{{#TO_JOB_DESCRIPTION}}
- [Job description]({{TOPIC_URL:x-markdown}}): Duties and requirements, with a text to copy.
{{/TO_JOB_DESCRIPTION}}
{{#TO_INTERVIEW}}
- [Interview questions]({{TOPIC_URL:x-markdown}}): What is asked, and what a good answer shows.
{{/TO_INTERVIEW}}
{{#TO_FAQ}}
- [Questions and answers]({{ROLE_FAQ_MARKDOWN_URL:x-markdown}}): What people ask before they choose.
{{/TO_FAQ}}
{{#TOPIC_LINK}}
- [{{LINK_LABEL:x-markdown}}]({{LINK_ADDRESS:x-markdown}}){{#LINK_NOTE}}: {{LINK_NOTE:x-markdown}}{{/LINK_NOTE}}
{{/TOPIC_LINK}}
