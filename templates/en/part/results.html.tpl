{{%AUTOESCAPE context="HTML"}}
{{#RESULTS_PAGED}}
<nav class="pager" aria-label="Pages of what was found">
  <p>Page {{RESULT_PAGE}} of {{RESULT_PAGES}}</p>
{{#RESULT_PREVIOUS}}
  <a rel="prev" href="{{RESULT_PREVIOUS}}">Previous page</a>
{{/RESULT_PREVIOUS}}
{{#RESULT_NEXT}}
  <a rel="next" href="{{RESULT_NEXT}}">Next page</a>
{{/RESULT_NEXT}}
</nav>
{{/RESULTS_PAGED}}
