<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"CollectionPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"}{{#UNFILTERED}},"mainEntity":{"@id":"{{CANONICAL:json_escape}}#list"}{{/UNFILTERED}}},
{{>PART_CRUMBS_JSON}}
{{#UNFILTERED}}
,{"@type":"ItemList","@id":"{{CANONICAL:json_escape}}#list","numberOfItems":{{LISTED_COUNT:json_escape}},"itemListElement":[{{#LETTER}}{{#ROLE}}
{"@type":"ListItem","position":{{ROLE_NUMBER:json_escape}},"name":"{{ROLE_TITLE:json_escape}}","url":"{{ROLE_URL:json_escape}}"}{{#ROLE_separator}},{{/ROLE_separator}}{{/ROLE}}{{#LETTER_separator}},{{/LETTER_separator}}{{/LETTER}}]}
{{/UNFILTERED}}
]}</script>
