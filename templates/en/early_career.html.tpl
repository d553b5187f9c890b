{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>TOPIC_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>Starting out as {{ROLE_ARTICLE}} {{ROLE_TITLE}}</h1>
<p class="lede">{{LEDE}}</p>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">On this page</p>
  <ul>
    <li><a href="#first-jobs">First jobs</a></li>
    <li><a href="#asked">What is asked</a></li>
{{#PROJECTS}}
    <li><a href="#build">What to build</a></li>
{{/PROJECTS}}
    <li><a href="#next">The second rung</a></li>
    <li><a href="#whole_topic">More on this role</a></li>
    <li><a href="#sources">Sources</a></li>
  </ul>
</nav>
<p>{{FIRST_YEAR}}</p>
<section aria-labelledby="first-jobs">
  <h2 id="first-jobs">Internships and first jobs</h2>
{{#FIRST_JOB}}
  <h3>{{POINT_TITLE}}</h3>
  <p>{{POINT_TEXT}}</p>
{{/FIRST_JOB}}
</section>
<section aria-labelledby="asked">
  <h2 id="asked">What a fresher is asked</h2>
{{#FRESHER}}
  <h3>{{POINT_TITLE}}</h3>
  <p>{{POINT_TEXT}}</p>
{{/FRESHER}}
</section>
{{#PROJECTS}}
<section aria-labelledby="build">
  <h2 id="build">What to build before you apply</h2>
  <ul>
{{#PROJECT}}
    <li>{{POINT_TITLE}}</li>
{{/PROJECT}}
  </ul>
{{#TO_HOW_TO_BECOME}}
  <p><a href="{{TOPIC_PATH}}#projects">What each of them proves</a></p>
{{/TO_HOW_TO_BECOME}}
</section>
{{/PROJECTS}}
<section aria-labelledby="next">
  <h2 id="next">From the {{RUNG_FIRST}} to the {{RUNG_SECOND}} rung</h2>
{{#ADVANCE}}
  <h3>{{POINT_TITLE}}</h3>
  <p>{{POINT_TEXT}}</p>
{{/ADVANCE}}
{{#FIRST_PROOF}}
  <p class="proof"><strong>Ready for {{RUNG_SECOND}} when:</strong> {{FIRST_PROOF}}</p>
{{/FIRST_PROOF}}
</section>
{{>PART_TOPIC}}
{{>PART_SOURCES}}
</main>
{{>PART_FOOTER}}
</body>
</html>
