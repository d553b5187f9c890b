Career questions and answers, by role{{#LATER_PAGE}}, page {{PAGE_NUMBER}}{{/LATER_PAGE}} | {{SITE_NAME}}
