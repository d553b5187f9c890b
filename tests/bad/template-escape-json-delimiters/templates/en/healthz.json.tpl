{"roles":{{ROLES:json_escape}},
{{=| |=}}"last":"|LAST_RELOAD|"}
