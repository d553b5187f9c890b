{{%AUTOESCAPE context="HTML"}}
<p>WORDS</p>
