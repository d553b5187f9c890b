{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>FAQS_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main">
<h1>Questions about careers, by role{{#LATER_PAGE}}, page {{PAGE_NUMBER}}{{/LATER_PAGE}}</h1>
<p class="lede">Pick a question. Each answer stands on the page of its role and keeps its address, so you can pass it on.</p>
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
{{>PART_PAGER}}
</main>
{{>PART_FOOTER}}
</body>
</html>
