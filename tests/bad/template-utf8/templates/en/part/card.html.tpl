{{%AUTOESCAPE context="HTML"}}
<p>bïen</p>
