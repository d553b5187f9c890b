Skills from A to Z | {{SITE_NAME}}
