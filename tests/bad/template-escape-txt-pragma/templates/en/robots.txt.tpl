{{%AUTOESCAPE context="HTML"}}
Sitemap: {{SITEMAP_URL}}
