<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{{>PART_TOPIC_JSON}}
{"@type":"Occupation","@id":"{{ROLE_URL:json_escape}}#occupation","url":"{{ROLE_URL:json_escape}}","occupationLocation":{"@type":"Country","name":"{{REGION:json_escape}}"},
{{#PAY}}"estimatedSalary":{"@type":"MonetaryAmount","name":"Pay","currency":"{{PAY_CURRENCY:json_escape}}","value":{"@type":"QuantitativeValue","minValue":{{PAY_MIN_NUMBER:json_escape}},"maxValue":{{PAY_MAX_NUMBER:json_escape}},"unitText":"{{#PAY_YEARLY}}YEAR{{/PAY_YEARLY}}{{#PAY_MONTHLY}}MONTH{{/PAY_MONTHLY}}"}},{{/PAY}}
"experienceRequirements":"{{EXPERIENCE:json_escape}}",
"name":"{{ROLE_TITLE:json_escape}}"}
]}</script>
