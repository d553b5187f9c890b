# {{SITE_NAME:x-markdown}}
{{BLANK_LINE:x-markdown}}
> {{SITE_TAGLINE:x-markdown}}
{{BLANK_LINE:x-markdown}}
{{SITE_INTRODUCTION:x-markdown}}
{{BLANK_LINE:x-markdown}}
Each page below is plain Markdown, with the same words and figures as its HTML form. Figures name their source and date: keep both when you quote one.
{{BLANK_LINE:x-markdown}}
## Career paths
{{BLANK_LINE:x-markdown}}
{{#ROLE}}
- [{{ROLE_TITLE:x-markdown}}]({{ROLE_MARKDOWN_URL:x-markdown}}): {{ROLE_BRIEF:x-markdown}}
{{/ROLE}}
{{BLANK_LINE:x-markdown}}
## Questions and answers
{{BLANK_LINE:x-markdown}}
{{#ROLE}}
- [{{ROLE_TITLE:x-markdown}}]({{ROLE_FAQ_MARKDOWN_URL:x-markdown}}): answers on the ladder, the next role, pay and the work
{{/ROLE}}
{{BLANK_LINE:x-markdown}}
## Optional
{{BLANK_LINE:x-markdown}}
{{#NEXT_URL}}
- [More roles]({{NEXT_URL:x-markdown}}): this list has the first {{LISTED_COUNT:x-markdown}} of {{ROLE_COUNT:x-markdown}}
{{/NEXT_URL}}
- [The same data as JSON]({{API_URL:x-markdown}}): addresses, fields and how to ask again cheaply
- [What was reviewed when]({{FEED_URL:x-markdown}}): an Atom feed
