{{#WHOLE}}All career paths, by field and A to Z{{/WHOLE}}{{#PAGED}}Career paths from A to Z{{/PAGED}}{{#LATER_PAGE}}, page {{PAGE_NUMBER}}{{/LATER_PAGE}} | {{SITE_NAME}}
