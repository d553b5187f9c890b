{"@type":"WebPage",{{>PART_PAGE_JSON}},"breadcrumb":{"@id":"{{CANONICAL:json_escape}}#breadcrumbs"},"dateModified":"{{REVIEWED:json_escape}}","about":{"@id":"{{ROLE_URL:json_escape}}#occupation"}},
{{>PART_CRUMBS_JSON}},
