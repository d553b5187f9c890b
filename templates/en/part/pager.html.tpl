{{%AUTOESCAPE context="HTML"}}
{{#PAGED}}
<nav class="pager" aria-label="Pages of this list">
  <p>Page {{PAGE_NUMBER}} of {{PAGE_COUNT}}</p>
{{#PREVIOUS_PATH}}
  <a rel="prev" href="{{PREVIOUS_PATH}}">Previous page</a>
{{/PREVIOUS_PATH}}
{{#NEXT_PATH}}
  <a rel="next" href="{{NEXT_PATH}}">Next page</a>
{{/NEXT_PATH}}
</nav>
{{/PAGED}}
