{{%AUTOESCAPE context="HTML"}}
<h1>{{ROLE_TITLE}}</h1>
{{#FORKED}}
<p>{{TYPO}}</p>
{{/FORKED}}
