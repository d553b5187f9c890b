{"count":{{ROLE_COUNT:json_escape}},{{#NEXT_URL}}"next":"{{NEXT_URL:json_escape}}",{{/NEXT_URL}}"roles":[{{#ROLE}}{
{{>PART_ROLE_JSON}}
}{{#ROLE_separator}},{{/ROLE_separator}}{{/ROLE}}]}
