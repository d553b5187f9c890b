{{%AUTOESCAPE context="XML"}}
<?xml version="1.0" encoding="UTF-8"?>
{{#INDEX}}
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{{#PART}}
<sitemap><loc>{{PART_LOCATION}}</loc><lastmod>{{PART_CHANGED}}</lastmod></sitemap>
{{/PART}}
</sitemapindex>
{{/INDEX}}
{{#PAGES}}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{{#ADDRESS}}
<url><loc>{{LOCATION}}</loc><lastmod>{{CHANGED}}</lastmod></url>
{{/ADDRESS}}
</urlset>
{{/PAGES}}
