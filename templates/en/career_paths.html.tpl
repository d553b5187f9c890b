{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>CAREER_PATHS_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main">
<h1>Career paths{{#LATER_PAGE}}, page {{PAGE_NUMBER}}{{/LATER_PAGE}}</h1>
<p class="lede">Each path shows the rungs of one job from the lowest to the highest. Read what the work is about, what it pays where a source says so, and which roles lie beside it.</p>
{{>PART_FILTER}}
{{#CATEGORY}}
<section class="field" aria-labelledby="field-{{CATEGORY_SLUG}}">
  <h2 id="field-{{CATEGORY_SLUG}}"><a href="{{CATEGORY_PATH}}">{{CATEGORY_TITLE}}</a></h2>
  <p>{{CATEGORY_SENTENCE}}</p>
  <ul class="cards">
{{#CATEGORY_ROLE}}
    <li class="card">
{{>PART_CARD}}
      <p class="facts">{{EXPERIENCE_MIN}}–{{EXPERIENCE_MAX}} years of experience{{#PAY}} · {{>PART_PAY}} according to {{PAY_SOURCE}}{{/PAY}}</p>
    </li>
{{/CATEGORY_ROLE}}
  </ul>
</section>
{{/CATEGORY}}
{{#UNFILTERED}}
<section aria-labelledby="a-to-z">
  <h2 id="a-to-z">{{#WHOLE}}All roles{{/WHOLE}}{{#PAGED}}Roles{{/PAGED}} from A to Z</h2>
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
    <h3 id="letter-{{LETTER_NUMBER}}">{{LETTER_NAME}}{{#NO_LETTER}}0–9 and signs{{/NO_LETTER}}</h3>
    <ul>
{{#ROLE}}
      <li><a href="{{ROLE_PATH}}">{{ROLE_TITLE}}</a></li>
{{/ROLE}}
    </ul>
  </section>
{{/LETTER}}
  </div>
{{>PART_PAGER}}
</section>
{{/UNFILTERED}}
</main>
{{>PART_FOOTER}}
</body>
</html>
