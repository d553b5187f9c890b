{{%AUTOESCAPE context="HTML"}}
<a href={{ROLE_PATH}}>{{ROLE_TITLE}}</a>
