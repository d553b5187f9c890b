User-agent: *
{{>ROBOTS_TXT}}
