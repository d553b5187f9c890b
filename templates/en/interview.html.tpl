{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>TOPIC_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>{{ROLE_TITLE}} interview questions</h1>
<p class="lede">{{LEDE}}</p>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">By rung</p>
  <ul>
{{#ROUND}}
    <li><a href="#rung-{{RUNG_KEY}}">{{RUNG_LABEL}}</a></li>
{{/ROUND}}
    <li><a href="#whole_topic">More on this role</a></li>
    <li><a href="#sources">Sources</a></li>
  </ul>
</nav>
{{#ROUND}}
<section class="round" aria-labelledby="rung-{{RUNG_KEY}}">
  <h2 id="rung-{{RUNG_KEY}}">{{RUNG_LABEL}} <span class="track">{{>PART_YEARS}}</span></h2>
{{#ASKED}}
  <h3 id="asked-{{ASKED_NUMBER}}">{{ASKED_QUESTION}}</h3>
  <p><strong>What a good answer shows.</strong> {{GOOD_ANSWER}}</p>
{{/ASKED}}
</section>
{{/ROUND}}
{{>PART_TOPIC}}
{{>PART_SOURCES}}
</main>
{{>PART_FOOTER}}
</body>
</html>
