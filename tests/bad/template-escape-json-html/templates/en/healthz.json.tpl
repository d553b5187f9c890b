{"roles":{{ROLES:json_escape}},
"last":"{{LAST_RELOAD:html_escape}}"}
