{{%AUTOESCAPE context="HTML"}}
<nav class="crumbs" aria-label="Breadcrumbs">
  <ol>
{{#CRUMB}}
    <li>{{#CRUMB_LINKED}}<a href="{{CRUMB_PATH}}">{{CRUMB_NAME}}</a>{{/CRUMB_LINKED}}{{#CRUMB_HERE}}<span aria-current="page">{{CRUMB_NAME}}</span>{{/CRUMB_HERE}}</li>
{{/CRUMB}}
  </ol>
</nav>
