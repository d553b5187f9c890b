<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"CollectionPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"},"mainEntity":{"@id":"{{CANONICAL:json_escape}}#list"}},
{{>PART_CRUMBS_JSON}},
{"@type":"ItemList","@id":"{{CANONICAL:json_escape}}#list","name":"{{CATEGORY_TITLE:json_escape}}","numberOfItems":{{LISTED_COUNT:json_escape}},"itemListElement":[{{#ROLE}}
{"@type":"ListItem","position":{{ROLE_NUMBER:json_escape}},"name":"{{ROLE_TITLE:json_escape}}","url":"{{ROLE_URL:json_escape}}"}{{#ROLE_separator}},{{/ROLE_separator}}{{/ROLE}}]}
]}</script>
