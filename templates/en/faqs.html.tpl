{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>FAQS_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main">
<h1>Questions about {{#THEME_SHOWN}}{{THEME_SHOWN}}{{/THEME_SHOWN}}{{#UNFILTERED}}careers{{/UNFILTERED}}, by role{{#LATER_PAGE}}, page {{PAGE_NUMBER}}{{/LATER_PAGE}}</h1>
<p class="lede">Pick a question. Each answer stands on the page of its role and keeps its address, so you can pass it on.</p>
<nav class="themes" aria-labelledby="themes">
  <p id="themes">By theme, over all roles:</p>
  <ul class="tags">
{{#THEME}}
    <li><a href="{{THEME_PATH}}"{{#THEME_HERE}} aria-current="page"{{/THEME_HERE}}>{{THEME_NAME}}</a></li>
{{/THEME}}
{{#THEME_SHOWN}}
    <li><a href="{{FAQS_PATH}}">all questions</a></li>
{{/THEME_SHOWN}}
  </ul>
</nav>
{{#ROLE}}
<section class="asked" aria-labelledby="role-{{ROLE_NUMBER}}">
  <h2 id="role-{{ROLE_NUMBER}}"><a href="{{ROLE_FAQ_PATH}}">{{ROLE_TITLE}}</a></h2>
  <ul>
{{#QUESTION}}
    <li><a href="{{ROLE_FAQ_PATH}}#{{QUESTION_ID}}">{{QUESTION_ASK}}</a></li>
{{/QUESTION}}
  </ul>
</section>
{{/ROLE}}
{{#THEME_SHOWN}}
{{#NO_RESULT}}
<p>No role has a question about this yet. <a href="{{FAQS_PATH}}">See all questions</a>.</p>
{{/NO_RESULT}}
{{/THEME_SHOWN}}
{{#UNFILTERED}}
{{>PART_PAGER}}
{{/UNFILTERED}}
{{>PART_RESULTS}}
</main>
{{>PART_FOOTER}}
</body>
</html>
