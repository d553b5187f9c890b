<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"SearchResultsPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"}},
{{>PART_CRUMBS_JSON}}
]}</script>
