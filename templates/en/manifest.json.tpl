{"id":"{{HOME_PATH:json_escape}}","start_url":"{{HOME_PATH:json_escape}}","scope":"{{HOME_PATH:json_escape}}",
"name":"{{SITE_NAME:json_escape}}: career paths","short_name":"{{SITE_NAME:json_escape}}","description":"{{SITE_TAGLINE:json_escape}}",
"lang":"{{LANGUAGE:json_escape}}","display":"browser","background_color":"#f6f8f5","theme_color":"#14603f",
"icons":[{"src":"{{ICON:json_escape}}","type":"image/svg+xml","sizes":"any","purpose":"any"}]}
