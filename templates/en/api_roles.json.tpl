{"count":{{ROLE_COUNT:json_escape}},"roles":[{{#ROLE}}{
{{>PART_ROLE_JSON}}
}{{#ROLE_separator}},{{/ROLE_separator}}{{/ROLE}}]}
