<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"CollectionPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"},"mainEntity":{"@id":"{{CANONICAL:json_escape}}#skills"}},
{{>PART_CRUMBS_JSON}},
{"@type":"DefinedTermSet","@id":"{{CANONICAL:json_escape}}#skills","url":"{{CANONICAL:json_escape}}","hasDefinedTerm":[{{#LETTER}}{{#SKILL}}
{"@type":"DefinedTerm","name":"{{SKILL_TITLE:json_escape}}","url":"{{SKILL_URL:json_escape}}"}{{#SKILL_separator}},{{/SKILL_separator}}{{/SKILL}}{{#LETTER_separator}},{{/LETTER_separator}}{{/LETTER}}]}
]}</script>
