<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"WebPage",{{>PART_PAGE_JSON}}},
{"@type":"WebSite","@id":"{{SITE_URL:json_escape}}#website","url":"{{SITE_URL:json_escape}}","name":"{{SITE_NAME:json_escape}}","description":"{{SITE_TAGLINE:json_escape}}","inLanguage":"{{LANGUAGE:json_escape}}","publisher":{"@id":"{{SITE_URL:json_escape}}#organization"}},
{"@type":"Organization","@id":"{{SITE_URL:json_escape}}#organization","name":"{{ORGANIZATION_NAME:json_escape}}","url":"{{ORGANIZATION_URL:json_escape}}"{{#ORGANIZATION_EMAIL}},"email":"{{ORGANIZATION_EMAIL:json_escape}}"{{/ORGANIZATION_EMAIL}}}
]}</script>
