{{%AUTOESCAPE context="HTML"}}
<h3>{{ROLE_TITLE}}</h3>
<p>{{ROLE_BRIEF:none}}</p>
