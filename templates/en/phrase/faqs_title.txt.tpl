Career questions and answers, {{#FIRST_PAGE}}by role{{/FIRST_PAGE}}{{#LATER_PAGE}}page {{PAGE_NUMBER}}{{/LATER_PAGE}} | {{SITE_NAME}}
