{{%AUTOESCAPE context="HTML"}}
<h3><a href="{{ROLE_PATH}}">{{ROLE_TITLE}}</a></h3>
<p class="brief">{{ROLE_BRIEF}}</p>
