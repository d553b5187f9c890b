<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"WebPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"},"dateModified":"{{REVIEWED:json_escape}}","mainEntity":{"@id":"{{CANONICAL:json_escape}}#occupation"}},
{{>PART_CRUMBS_JSON}},
{"@type":"Occupation","@id":"{{CANONICAL:json_escape}}#occupation","name":"{{ROLE_TITLE:json_escape}}","description":"{{ROLE_SUMMARY:json_escape}}",
"occupationLocation":{"@type":"Country","name":"{{REGION:json_escape}}"},
"skills":[{{#ROLE_SKILL}}"{{ROLE_SKILL_TITLE:json_escape}}"{{#ROLE_SKILL_separator}},{{/ROLE_SKILL_separator}}{{/ROLE_SKILL}}],
"responsibilities":[{{#DUTY}}"{{DUTY_TEXT:json_escape}}"{{#DUTY_separator}},{{/DUTY_separator}}{{/DUTY}}],
{{#EDUCATION_TEXT}}"educationRequirements":"{{EDUCATION_TEXT:json_escape}}",{{/EDUCATION_TEXT}}
{{#PAY}}"estimatedSalary":{"@type":"MonetaryAmount","name":"Pay","currency":"{{PAY_CURRENCY:json_escape}}","value":{"@type":"QuantitativeValue","minValue":{{PAY_MIN_NUMBER:json_escape}},"maxValue":{{PAY_MAX_NUMBER:json_escape}},"unitText":"{{#PAY_YEARLY}}YEAR{{/PAY_YEARLY}}{{#PAY_MONTHLY}}MONTH{{/PAY_MONTHLY}}"}},{{/PAY}}
{{#CODES}}"occupationalCategory":[{{#CODE}}"{{CODE_SCHEME:json_escape}} {{CODE_VALUE:json_escape}}"{{#CODE_separator}},{{/CODE_separator}}{{/CODE}}],{{/CODES}}
"experienceRequirements":"{{EXPERIENCE:json_escape}}"}
]}</script>
