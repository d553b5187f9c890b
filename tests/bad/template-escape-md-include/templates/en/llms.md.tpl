# {{SITE_NAME:x-markdown}}

{{>PART_FOOTER}}
