Search | {{SITE_NAME}}
