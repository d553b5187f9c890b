{{%AUTOESCAPE context="HTML"}}
<h1>{{ROLE_TITLE}}</h1>
<p>{{ROLE_BREIF}}</p>
