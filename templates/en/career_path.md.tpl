# {{ROLE_TITLE:x-markdown}} career path
{{BLANK_LINE:x-markdown}}
{{LEDE:x-markdown}}
{{BLANK_LINE:x-markdown}}
{{#PAY}}
{{>PART_PAY_MD}}
{{/PAY}}
{{#NO_RANGE}}
- Pay: varies
{{/NO_RANGE}}
- Experience: {{EXPERIENCE:x-markdown}}
- Reviewed: {{REVIEWED_TEXT:x-markdown}}
- Page: {{ROLE_URL:x-markdown}}
{{BLANK_LINE:x-markdown}}
## Key takeaways
{{BLANK_LINE:x-markdown}}
- {{TAKEAWAY_LADDER:x-markdown}}
- {{TAKEAWAY_SKILLS:x-markdown}}
- {{TAKEAWAY_PAY:x-markdown}}
{{BLANK_LINE:x-markdown}}
## The ladder, rung by rung
{{#EDUCATION_TEXT}}
{{BLANK_LINE:x-markdown}}
Before the first rung: {{EDUCATION_TEXT:x-markdown}}
{{/EDUCATION_TEXT}}
{{#ROUTES_IN}}
{{BLANK_LINE:x-markdown}}
{{#ROUTE_IN}}
- {{ROUTE_TEXT:x-markdown}}
{{/ROUTE_IN}}
{{/ROUTES_IN}}
{{#RUNG}}
{{BLANK_LINE:x-markdown}}
### {{RUNG_NUMBER:x-markdown}}. {{RUNG_LABEL:x-markdown}}
{{BLANK_LINE:x-markdown}}
{{RUNG_FOCUS:x-markdown}}
{{BLANK_LINE:x-markdown}}
- Years: {{FROM:x-markdown}}{{#CLOSED}}–{{TO:x-markdown}}{{/CLOSED}}{{#OPEN}} and more{{/OPEN}}
{{#RUNG_PAY}}
{{>PART_PAY_MD}}
{{/RUNG_PAY}}
{{#PAY_VARIES}}
- Pay: varies; no source that fits this rung
{{/PAY_VARIES}}
{{#SKILLS}}
- Skills to build: {{#SKILL}}{{SKILL_TITLE:x-markdown}}{{#SKILL_separator}}, {{/SKILL_separator}}{{/SKILL}}
{{/SKILLS}}
{{#RUNG_PROOF}}
- Ready for {{RUNG_NEXT:x-markdown}} when: {{RUNG_PROOF:x-markdown}}
{{/RUNG_PROOF}}
{{#BRANCH}}
- Fork, {{#MANAGEMENT}}management{{/MANAGEMENT}}{{#SPECIALIST}}specialist{{/SPECIALIST}} track: {{BRANCH_LABEL:x-markdown}}. {{BRANCH_FOCUS:x-markdown}}
{{/BRANCH}}
{{/RUNG}}
{{BLANK_LINE:x-markdown}}
## Skills to grow
{{BLANK_LINE:x-markdown}}
{{#RUNG}}
{{#SKILL}}
- [{{SKILL_TITLE:x-markdown}}]({{SKILL_URL:x-markdown}}): {{SKILL_DEFINITION:x-markdown}}
{{/SKILL}}
{{/RUNG}}
{{#RELATED}}
{{BLANK_LINE:x-markdown}}
## Related roles
{{BLANK_LINE:x-markdown}}
{{#MOVE}}
- [{{ROLE_TITLE:x-markdown}}]({{ROLE_MARKDOWN_URL:x-markdown}}): {{MOVE_REASON:x-markdown}}{{#MOVE_SHARED}} Shared skills: {{MOVE_SHARED:x-markdown}}.{{/MOVE_SHARED}} [Side by side]({{MOVE_COMPARE_URL:x-markdown}})
{{/MOVE}}
{{#LEADS_HERE}}
- Leads here: [{{ROLE_TITLE:x-markdown}}]({{ROLE_MARKDOWN_URL:x-markdown}})
{{/LEADS_HERE}}
{{/RELATED}}
{{BLANK_LINE:x-markdown}}
## Questions people ask
{{#QUESTION}}
{{>PART_QUESTION_MD}}
{{/QUESTION}}
{{#NEXT_STEPS}}
{{BLANK_LINE:x-markdown}}
## Take the next step
{{BLANK_LINE:x-markdown}}
{{#NEXT_STEP}}
- [{{LINK_LABEL:x-markdown}}]({{LINK_ADDRESS:x-markdown}}): {{LINK_NOTE:x-markdown}}
{{/NEXT_STEP}}
{{/NEXT_STEPS}}
{{BLANK_LINE:x-markdown}}
## Everything about this role
{{BLANK_LINE:x-markdown}}
{{>PART_TOPIC_MD}}
{{#CODES}}
{{BLANK_LINE:x-markdown}}
In public classifications of work: {{#CODE}}{{CODE_SCHEME:x-markdown}} {{CODE_VALUE:x-markdown}}{{#CODE_separator}}; {{/CODE_separator}}{{/CODE}}.
{{/CODES}}
{{#SOURCES}}
{{BLANK_LINE:x-markdown}}
## Sources
{{BLANK_LINE:x-markdown}}
{{#SOURCE}}
- [{{SOURCE_NAME:x-markdown}}]({{SOURCE_ADDRESS:x-markdown}}), {{#SOURCE_PUBLISHED}}published {{SOURCE_PUBLISHED:x-markdown}}, {{/SOURCE_PUBLISHED}}{{#SOURCE_UNDATED}}undated, {{/SOURCE_UNDATED}}read {{SOURCE_READ:x-markdown}}
{{/SOURCE}}
{{/SOURCES}}
