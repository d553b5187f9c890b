User-agent: *
Disallow:

Sitemap: {{SITEMAP_URL}}
