<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"WebPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"},"about":[{"@id":"{{#FIRST}}{{ROLE_URL:json_escape}}{{/FIRST}}#occupation"},{"@id":"{{#SECOND}}{{ROLE_URL:json_escape}}{{/SECOND}}#occupation"}]},
{{>PART_CRUMBS_JSON}},
{{#FIRST}}{"@type":"Occupation","@id":"{{ROLE_URL:json_escape}}#occupation","url":"{{ROLE_URL:json_escape}}","name":"{{ROLE_TITLE:json_escape}}"},{{/FIRST}}
{{#SECOND}}{"@type":"Occupation","@id":"{{ROLE_URL:json_escape}}#occupation","url":"{{ROLE_URL:json_escape}}","name":"{{ROLE_TITLE:json_escape}}"}{{/SECOND}}
]}</script>
