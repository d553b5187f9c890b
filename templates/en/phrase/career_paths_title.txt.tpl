{{#FIRST_PAGE}}All career paths, by field and A to Z{{/FIRST_PAGE}}{{#LATER_PAGE}}Career paths from A to Z, page {{PAGE_NUMBER}}{{/LATER_PAGE}} | {{SITE_NAME}}
