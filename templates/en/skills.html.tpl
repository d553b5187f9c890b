{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>SKILLS_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main">
<h1>Skills from A to Z{{#LATER_PAGE}}, page {{PAGE_NUMBER}}{{/LATER_PAGE}}</h1>
<p class="lede">What the career paths ask for. Each page tells what a skill means, which roles build it on which rung, and what they build before and after it.</p>
{{#LETTERS}}
<nav class="letters" aria-label="Letters">
  <ul>
{{#LETTER}}
    <li><a href="#letter-{{LETTER_NUMBER}}">{{LETTER_NAME}}{{#NO_LETTER}}0–9{{/NO_LETTER}}</a></li>
{{/LETTER}}
  </ul>
</nav>
{{/LETTERS}}
<div class="glossary">
{{#LETTER}}
<section aria-labelledby="letter-{{LETTER_NUMBER}}">
  <h2 id="letter-{{LETTER_NUMBER}}">{{LETTER_NAME}}{{#NO_LETTER}}0–9 and signs{{/NO_LETTER}}</h2>
  <ul>
{{#SKILL}}
    <li class="facts"><a href="{{SKILL_PATH}}">{{SKILL_TITLE}}</a> <span class="brief">{{#TECHNICAL}}Technical{{/TECHNICAL}}{{#DOMAIN}}Domain knowledge{{/DOMAIN}}{{#BEHAVIORAL}}Behavioural{{/BEHAVIORAL}}, {{#ONE_ROLE}}one role{{/ONE_ROLE}}{{#MANY_ROLES}}{{SKILL_ROLES}} roles{{/MANY_ROLES}}</span></li>
{{/SKILL}}
  </ul>
</section>
{{/LETTER}}
</div>
{{>PART_PAGER}}
</main>
{{>PART_FOOTER}}
</body>
</html>
