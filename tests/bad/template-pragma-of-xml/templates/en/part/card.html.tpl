{{%AUTOESCAPE context="XML"}}
<h3>{{ROLE_TITLE}}</h3>
