{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>HOW_TO_BECOME_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>How to become {{ROLE_ARTICLE}} {{ROLE_TITLE}}</h1>
<p class="lede">{{LEDE}}</p>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">On this page</p>
  <ul>
    <li><a href="#routes">Ways in</a></li>
    <li><a href="#steps">Steps</a></li>
    <li><a href="#projects">First projects</a></li>
{{#FIRST_SKILLS}}
    <li><a href="#first-skills">First skills</a></li>
{{/FIRST_SKILLS}}
    <li><a href="#whole_topic">More on this role</a></li>
    <li><a href="#sources">Sources</a></li>
  </ul>
</nav>
<section aria-labelledby="routes">
  <h2 id="routes">Ways in</h2>
{{#EDUCATION_TEXT}}
  <p class="way-in"><strong>What employers ask for on paper.</strong> {{EDUCATION_TEXT}}</p>
{{/EDUCATION_TEXT}}
{{#ROUTE_IN}}
  <h3>{{#BY_DEGREE}}With a degree{{/BY_DEGREE}}{{#BY_DIPLOMA}}With a diploma{{/BY_DIPLOMA}}{{#BY_APPRENTICESHIP}}Through an apprenticeship{{/BY_APPRENTICESHIP}}{{#SELF_TAUGHT}}Self-taught{{/SELF_TAUGHT}}{{#BY_INTERNAL_MOVE}}From another job in the company{{/BY_INTERNAL_MOVE}}</h3>
  <p>{{ROUTE_TEXT}}</p>
{{#NEEDS}}
  <p class="needs">It asks for:</p>
  <ul>
{{#NEED}}
    <li>{{NEED_TEXT}}</li>
{{/NEED}}
  </ul>
{{/NEEDS}}
{{/ROUTE_IN}}
</section>
<section aria-labelledby="steps">
  <h2 id="steps">Steps, in order</h2>
  <ol class="ladder">
{{#STEP}}
    <li class="rung"><h3>{{POINT_TITLE}}</h3>
      <p>{{POINT_TEXT}}</p></li>
{{/STEP}}
  </ol>
</section>
<section aria-labelledby="projects">
  <h2 id="projects">First work to show</h2>
{{#PROJECT}}
  <h3>{{POINT_TITLE}}</h3>
  <p>{{POINT_TEXT}}</p>
{{/PROJECT}}
</section>
{{#FIRST_SKILLS}}
<section aria-labelledby="first-skills">
  <h2 id="first-skills">Which skills first</h2>
  <p>These are built on the first rung. The <a href="{{ROLE_PATH}}#skills">career path</a> has those of the later rungs.</p>
  <dl class="skills">
{{#FIRST_SKILL}}
    <div>
      <dt><a href="{{SKILL_PATH}}">{{SKILL_TITLE}}</a></dt>
      <dd>{{SKILL_DEFINITION}}</dd>
    </div>
{{/FIRST_SKILL}}
  </dl>
</section>
{{/FIRST_SKILLS}}
{{>PART_TOPIC}}
{{>PART_SOURCES}}
</main>
{{>PART_FOOTER}}
</body>
</html>
