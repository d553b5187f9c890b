{{%AUTOESCAPE context="HTML"}}
<h3>{{ROLE_TITLE}}</h3>
<p>{{>PHRASE_LEDE_TXT}}</p>
