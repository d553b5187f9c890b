{{%AUTOESCAPE context="XML"}}
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{{LANGUAGE}}">
<id>{{FEED_URL}}</id>
<title>{{SITE_NAME}}: career paths reviewed</title>
<subtitle>{{SITE_TAGLINE}}</subtitle>
<updated>{{UPDATED}}</updated>
<link rel="self" type="application/atom+xml" href="{{FEED_URL}}"/>
<link rel="alternate" type="text/html" href="{{CAREER_PATHS_URL}}"/>
<author><name>{{ORGANIZATION_NAME}}</name><uri>{{ORGANIZATION_URL}}</uri></author>
{{#ROLE}}
<entry>
<id>{{ROLE_URL}}</id>
<title>{{ROLE_TITLE}} career path</title>
<updated>{{ROLE_UPDATED}}</updated>
<link rel="alternate" type="text/html" href="{{ROLE_URL}}"/>
<summary>{{ROLE_BRIEF}} Reviewed on {{REVIEWED_TEXT}}.</summary>
</entry>
{{/ROLE}}
</feed>
