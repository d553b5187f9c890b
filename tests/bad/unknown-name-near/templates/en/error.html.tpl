{{%AUTOESCAPE context="HTML"}}
<title>{{TITLE}}</title>
{{#NEAR}}
<a href="{{NEAR_PATH}}">{{NEAR_TEXT}}</a>
{{/NEAR}}
