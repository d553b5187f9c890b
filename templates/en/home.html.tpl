{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>HOME_JSON}}
</head>
<body>
{{>PART_HEADER}}
<main id="main">
<div class="hero">
  <h1>{{SITE_TAGLINE}}</h1>
  <p class="lede">{{SITE_INTRODUCTION}}</p>
  <form class="search" action="{{SEARCH_PATH}}" method="get" role="search">
    <p><label for="q">A job title, a skill, or words of a question</label>
      <input id="q" name="q" type="search" maxlength="100"></p>
    <p><button>Search</button></p>
  </form>
</div>
<section aria-labelledby="finder">
  <h2 id="finder">Find your role</h2>
  <p>Look for the title on your offer letter or business card. Other names for the same work lead to the same page.</p>
  <ul class="finder">
{{#ROLE}}
    <li><a href="{{ROLE_PATH}}">{{ROLE_TITLE}}</a>{{#ALIASES}} <span class="also">also {{#ALIAS}}{{ALIAS_TITLE}}{{#ALIAS_separator}}, {{/ALIAS_separator}}{{/ALIAS}}</span>{{/ALIASES}}</li>
{{/ROLE}}
  </ul>
{{#PAGED}}
  <p><a href="{{CAREER_PATHS_PATH}}">All {{ROLE_COUNT}} roles from A to Z</a></p>
{{/PAGED}}
</section>
<section aria-labelledby="fields">
  <h2 id="fields">Fields of work</h2>
{{#CATEGORY}}
  <section class="field" aria-labelledby="field-{{CATEGORY_SLUG}}">
    <h3 id="field-{{CATEGORY_SLUG}}"><a href="{{CATEGORY_PATH}}">{{CATEGORY_TITLE}}</a></h3>
    <p>{{CATEGORY_SENTENCE}}</p>
    <ul class="cards">
{{#CATEGORY_ROLE}}
      <li class="card">
        <h4><a href="{{ROLE_PATH}}">{{ROLE_TITLE}}</a></h4>
        <p class="brief">{{ROLE_BRIEF}}</p>
      </li>
{{/CATEGORY_ROLE}}
    </ul>
  </section>
{{/CATEGORY}}
</section>
<section aria-labelledby="more">
  <h2 id="more">Or start from a question</h2>
  <p><a href="{{FAQS_PATH}}">Read what people ask about these jobs</a>, sorted by role, or {{#WHOLE}}<a href="{{CAREER_PATHS_PATH}}">compare all career paths</a> by years and pay.{{/WHOLE}}{{#PAGED}}<a href="{{CAREER_PATHS_PATH}}">find any role</a> from A to Z.{{/PAGED}}</p>
</section>
</main>
{{>PART_FOOTER}}
</body>
</html>
