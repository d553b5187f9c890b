{{%AUTOESCAPE context="HTML"}}
<p>{{ ROLE_BRIEF }}</p>
