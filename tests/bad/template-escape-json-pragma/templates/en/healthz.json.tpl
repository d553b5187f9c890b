{{%AUTOESCAPE context="JSON"}}
{"roles":{{ROLES:json_escape}}}
