{"status":"ok","snapshot":"{{SNAPSHOT:json_escape}}","last_reload":"{{LAST_RELOAD:json_escape}}","roles":{{ROLES:json_escape}},"pages":{{PAGES:json_escape}}}
