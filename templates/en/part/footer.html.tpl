{{%AUTOESCAPE context="HTML"}}
<footer class="site-footer">
  <p>Published by <a href="{{ORGANIZATION_URL}}">{{ORGANIZATION_NAME}}</a>.{{#ORGANIZATION_EMAIL}} Found a mistake? Write to <a href="mailto:{{ORGANIZATION_EMAIL}}">{{ORGANIZATION_EMAIL}}</a>.{{/ORGANIZATION_EMAIL}}</p>
  <p>For programs: <a href="{{API_PATH}}">career paths as data</a>, <a href="{{FEED_PATH}}">what was reviewed when</a>.</p>
</footer>
