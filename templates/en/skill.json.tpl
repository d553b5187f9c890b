<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"WebPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"},"mainEntity":{"@id":"{{CANONICAL:json_escape}}#skill"}},
{{>PART_CRUMBS_JSON}},
{"@type":"DefinedTerm","@id":"{{CANONICAL:json_escape}}#skill","url":"{{CANONICAL:json_escape}}","name":"{{SKILL_TITLE:json_escape}}",{{#SKILL_ALIASES}}"alternateName":[{{#SKILL_ALIAS}}"{{SKILL_ALIAS_TITLE:json_escape}}"{{#SKILL_ALIAS_separator}},{{/SKILL_ALIAS_separator}}{{/SKILL_ALIAS}}],{{/SKILL_ALIASES}}"description":"{{SKILL_DEFINITION:json_escape}}","inDefinedTermSet":{"@type":"DefinedTermSet","url":"{{SKILLS_URL:json_escape}}"}}
]}</script>
