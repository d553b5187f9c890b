{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>FAQ_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>{{ROLE_TITLE}}: questions and answers</h1>
<p class="lede">{{ROLE_BRIEF}}</p>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">Questions on this page</p>
  <ul>
{{#QUESTION}}
    <li><a href="#{{QUESTION_ID}}">{{QUESTION_ASK}}</a></li>
{{/QUESTION}}
  </ul>
</nav>
{{#QUESTION}}
<section class="question" id="{{QUESTION_ID}}" aria-labelledby="{{QUESTION_ID}}_title">
  <h2 id="{{QUESTION_ID}}_title"><a href="#{{QUESTION_ID}}">{{QUESTION_ASK}}</a></h2>
{{>PART_ANSWER}}
</section>
{{/QUESTION}}
{{>PART_TOPIC}}
<p>Reviewed on <time datetime="{{REVIEWED}}">{{REVIEWED_TEXT}}</time>. <a href="{{FAQS_PATH}}">Questions about other roles</a></p>
</main>
{{>PART_FOOTER}}
</body>
</html>
