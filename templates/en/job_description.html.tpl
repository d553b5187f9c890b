{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>JOB_DESCRIPTION_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>{{ROLE_TITLE}} job description</h1>
<p class="lede">{{LEDE}}</p>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">On this page</p>
  <ul>
    <li><a href="#overview">Overview</a></li>
    <li><a href="#duties">Duties</a></li>
    <li><a href="#requirements">Requirements</a></li>
    <li><a href="#skills">Skills</a></li>
    <li><a href="#copy">A text to copy</a></li>
    <li><a href="#whole_topic">More on this role</a></li>
    <li><a href="#sources">Sources</a></li>
  </ul>
</nav>
<section aria-labelledby="overview">
  <h2 id="overview">Overview</h2>
  <p>{{ROLE_OVERVIEW}}</p>
</section>
<section aria-labelledby="duties">
  <h2 id="duties">Duties</h2>
  <ul>
{{#DUTY}}
    <li>{{DUTY_TEXT}}</li>
{{/DUTY}}
  </ul>
</section>
<section aria-labelledby="requirements">
  <h2 id="requirements">Requirements</h2>
  <ul>
{{#REQUIREMENT}}
    <li>{{REQUIREMENT_TEXT}}</li>
{{/REQUIREMENT}}
  </ul>
</section>
<section aria-labelledby="skills">
  <h2 id="skills">Skills</h2>
  <p>The most asked for come first.</p>
  <ul class="tags">
{{#ROLE_SKILL}}
    <li><a href="{{ROLE_SKILL_PATH}}">{{ROLE_SKILL_TITLE}}</a></li>
{{/ROLE_SKILL}}
  </ul>
</section>
<section aria-labelledby="copy">
  <h2 id="copy">A text to copy, for each rung</h2>
  <p>For employers: open a rung, click into its text, and all of it is selected. Change what differs at your company; add place, pay and how to apply.</p>
{{#VACANCY}}
  <details class="vacancy" id="copy-{{RUNG_KEY}}">
    <summary>{{RUNG_LABEL}}</summary>
    <pre role="group" tabindex="0" aria-label="Job description: {{RUNG_LABEL}}">{{RUNG_LABEL}}
{{BLANK_LINE}}
Experience: {{#CLOSED}}{{FROM}} to {{TO}} years{{/CLOSED}}{{#OPEN}}{{FROM}} years or more{{/OPEN}}
{{BLANK_LINE}}
About the role
{{ROLE_OVERVIEW}}
{{BLANK_LINE}}
On this rung
{{RUNG_FOCUS}}
{{BLANK_LINE}}
What you will do
{{#DUTY}}
- {{DUTY_TEXT}}
{{/DUTY}}
{{BLANK_LINE}}
What you bring
{{#REQUIREMENT}}
- {{REQUIREMENT_TEXT}}
{{/REQUIREMENT}}
{{#ANY_EXPECTED}}
{{BLANK_LINE}}
Skills
{{#EXPECTED_SKILL}}
- {{EXPECTED_TITLE}}
{{/EXPECTED_SKILL}}
{{/ANY_EXPECTED}}
</pre>
  </details>
{{/VACANCY}}
</section>
{{>PART_TOPIC}}
{{>PART_SOURCES}}
</main>
{{>PART_FOOTER}}
</body>
</html>
