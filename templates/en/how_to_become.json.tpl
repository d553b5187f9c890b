<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{{>PART_TOPIC_JSON}}
{"@type":"Occupation","@id":"{{ROLE_URL:json_escape}}#occupation","url":"{{ROLE_URL:json_escape}}",{{#EDUCATION_TEXT}}"educationRequirements":"{{EDUCATION_TEXT:json_escape}}",{{/EDUCATION_TEXT}}"name":"{{ROLE_TITLE:json_escape}}"}
]}</script>
