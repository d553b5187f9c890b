<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"WebPage",{{>PART_PAGE_JSON}}},
{{>PART_CRUMBS_JSON}}
]}</script>
