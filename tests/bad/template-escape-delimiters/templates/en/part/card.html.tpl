{{%AUTOESCAPE context="HTML"}}
<h3>{{ROLE_TITLE}}</h3>
{{=| |=}}|ROLE_BRIEF:none|
