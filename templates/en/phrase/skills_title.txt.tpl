Skills from A to Z{{#LATER_PAGE}}, page {{PAGE_NUMBER}}{{/LATER_PAGE}} | {{SITE_NAME}}
