<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{{>PART_TOPIC_JSON}}
{"@type":"Occupation","@id":"{{ROLE_URL:json_escape}}#occupation","url":"{{ROLE_URL:json_escape}}","name":"{{ROLE_TITLE:json_escape}}"}
]}</script>
