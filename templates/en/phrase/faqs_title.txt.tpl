Career questions{{#WHOLE}} and answers{{/WHOLE}}{{#LATER_PAGE}}, page {{PAGE_NUMBER}}{{/LATER_PAGE}}, by role | {{SITE_NAME}}
