<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"FAQPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"},"dateModified":"{{REVIEWED:json_escape}}","mainEntity":[{{#QUESTION}}
{"@type":"Question","@id":"{{CANONICAL:json_escape}}#{{QUESTION_ID:json_escape}}","name":"{{QUESTION_ASK:json_escape}}","acceptedAnswer":{"@type":"Answer","text":"{{ANSWER_PLAIN:json_escape}}"}}{{#QUESTION_separator}},{{/QUESTION_separator}}{{/QUESTION}}]},
{{>PART_CRUMBS_JSON}}
]}</script>
