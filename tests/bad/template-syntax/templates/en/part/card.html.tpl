{{%AUTOESCAPE context="HTML"}}
{{#ROLE_BRIEF}}
<p>{{ROLE_BRIEF}}</p>
