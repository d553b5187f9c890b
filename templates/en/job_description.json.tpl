<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{{>PART_TOPIC_JSON}}
{"@type":"Occupation","@id":"{{ROLE_URL:json_escape}}#occupation","url":"{{ROLE_URL:json_escape}}","description":"{{ROLE_OVERVIEW:json_escape}}",
"skills":[{{#ROLE_SKILL}}"{{ROLE_SKILL_TITLE:json_escape}}"{{#ROLE_SKILL_separator}},{{/ROLE_SKILL_separator}}{{/ROLE_SKILL}}],
"responsibilities":[{{#DUTY}}"{{DUTY_TEXT:json_escape}}"{{#DUTY_separator}},{{/DUTY_separator}}{{/DUTY}}],
"qualifications":[{{#REQUIREMENT}}"{{REQUIREMENT_TEXT:json_escape}}"{{#REQUIREMENT_separator}},{{/REQUIREMENT_separator}}{{/REQUIREMENT}}],
"name":"{{ROLE_TITLE:json_escape}}"}
]}</script>
