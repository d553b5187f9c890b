All career paths, by field and A to Z | {{SITE_NAME}}
