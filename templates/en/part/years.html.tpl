{{%AUTOESCAPE context="HTML"}}
<span class="years">{{#CLOSED}}{{FROM}}–{{TO}} years{{/CLOSED}}{{#OPEN}}{{FROM}}+ years{{/OPEN}}</span>
