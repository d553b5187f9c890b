Career paths as data, for programs | {{SITE_NAME}}
