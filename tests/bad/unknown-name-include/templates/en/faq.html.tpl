{{%AUTOESCAPE context="HTML"}}
<h1>{{ROLE_TITLE}}</h1>
{{>PART_CRUMB}}
