{{%AUTOESCAPE context="HTML"}}
{{FROM}}
{{UNTIL}}
