{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>SKILL_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main">
<h1>{{SKILL_TITLE}}</h1>
<p class="lede">{{SKILL_DEFINITION}}</p>
<dl class="fact-strip">
  <div>
    <dt>Asked for in</dt>
    <dd>{{#ONE_ROLE}}1 role{{/ONE_ROLE}}{{#MANY_ROLES}}{{SKILL_ROLES}} roles{{/MANY_ROLES}}</dd>
  </div>
  <div>
    <dt>Kind</dt>
    <dd>{{#TECHNICAL}}Technical{{/TECHNICAL}}{{#DOMAIN}}Domain knowledge{{/DOMAIN}}{{#BEHAVIORAL}}Behavioural{{/BEHAVIORAL}}</dd>
  </div>
{{#SKILL_ALIASES}}
  <div>
    <dt>Also called</dt>
    <dd>{{#SKILL_ALIAS}}{{SKILL_ALIAS_TITLE}}{{#SKILL_ALIAS_separator}}, {{/SKILL_ALIAS_separator}}{{/SKILL_ALIAS}}</dd>
  </div>
{{/SKILL_ALIASES}}
</dl>
<section aria-labelledby="roles">
  <h2 id="roles">Who builds it, and when</h2>
{{#STEP}}
  <h3>{{#STEP_1}}First{{/STEP_1}}{{#STEP_2}}Second{{/STEP_2}}{{#STEP_3}}Third{{/STEP_3}}{{#STEP_4}}Fourth{{/STEP_4}}{{#STEP_5}}Fifth{{/STEP_5}}{{#STEP_6}}Sixth{{/STEP_6}}{{#STEP_7}}Seventh{{/STEP_7}}{{#STEP_8}}Eighth{{/STEP_8}}{{#STEP_9}}Ninth{{/STEP_9}}{{#STEP_10}}Tenth{{/STEP_10}} rung</h3>
  <dl class="skills">
{{#ROLE}}
    <div>
      <dt><a href="{{ROLE_PATH}}#skills">{{ROLE_TITLE}}</a></dt>
      <dd class="facts">{{RUNG_NAME}}, {{>PART_YEARS}} · {{>PART_WEIGHT}}</dd>
    </div>
{{/ROLE}}
  </dl>
{{/STEP}}
{{#MORE_ROLES}}
  <p>These are the first {{ROLES_SHOWN}} by title; {{ROLES_LEFT}} more ask for it.</p>
{{/MORE_ROLES}}
</section>
{{#NEIGHBORS}}
<section aria-labelledby="neighbors">
  <h2 id="neighbors">Skills around it</h2>
{{#ANY_BEFORE}}
  <h3>{{#ONE_ROLE}}Built before it{{/ONE_ROLE}}{{#MANY_ROLES}}Mostly built before it{{/MANY_ROLES}}</h3>
  <ul class="index">
{{#BEFORE}}
    <li class="facts"><a href="{{NEIGHBOR_PATH}}">{{NEIGHBOR_TITLE}}</a>{{#MANY_ROLES}} <span class="brief">{{#NEIGHBOR_ALWAYS}}in all its roles{{/NEIGHBOR_ALWAYS}}{{#NEIGHBOR_SOMETIMES}}in {{NEIGHBOR_ROLES}} of its {{SKILL_ROLES}} roles{{/NEIGHBOR_SOMETIMES}}</span>{{/MANY_ROLES}}</li>
{{/BEFORE}}
  </ul>
{{/ANY_BEFORE}}
{{#ANY_BESIDE}}
  <h3>{{#ONE_ROLE}}Built on the same rung{{/ONE_ROLE}}{{#MANY_ROLES}}Built at about the same time{{/MANY_ROLES}}</h3>
  <ul class="index">
{{#BESIDE}}
    <li class="facts"><a href="{{NEIGHBOR_PATH}}">{{NEIGHBOR_TITLE}}</a>{{#MANY_ROLES}} <span class="brief">{{#NEIGHBOR_ALWAYS}}in all its roles{{/NEIGHBOR_ALWAYS}}{{#NEIGHBOR_SOMETIMES}}in {{NEIGHBOR_ROLES}} of its {{SKILL_ROLES}} roles{{/NEIGHBOR_SOMETIMES}}</span>{{/MANY_ROLES}}</li>
{{/BESIDE}}
  </ul>
{{/ANY_BESIDE}}
{{#ANY_AFTER}}
  <h3>{{#ONE_ROLE}}Built after it{{/ONE_ROLE}}{{#MANY_ROLES}}Mostly built after it{{/MANY_ROLES}}</h3>
  <ul class="index">
{{#AFTER}}
    <li class="facts"><a href="{{NEIGHBOR_PATH}}">{{NEIGHBOR_TITLE}}</a>{{#MANY_ROLES}} <span class="brief">{{#NEIGHBOR_ALWAYS}}in all its roles{{/NEIGHBOR_ALWAYS}}{{#NEIGHBOR_SOMETIMES}}in {{NEIGHBOR_ROLES}} of its {{SKILL_ROLES}} roles{{/NEIGHBOR_SOMETIMES}}</span>{{/MANY_ROLES}}</li>
{{/AFTER}}
  </ul>
{{/ANY_AFTER}}
</section>
{{/NEIGHBORS}}
<section aria-labelledby="fields">
  <h2 id="fields">Fields that ask for it</h2>
  <ul class="index">
{{#FIELD}}
    <li class="facts"><a href="{{FIELD_PATH}}">{{FIELD_TITLE}}</a> <span class="brief">{{FIELD_ROLES}} of {{FIELD_ROLE_COUNT}} {{#FIELD_OF_ONE}}role{{/FIELD_OF_ONE}}{{#FIELD_OF_MANY}}roles{{/FIELD_OF_MANY}}</span></li>
{{/FIELD}}
  </ul>
</section>
</main>
{{>PART_FOOTER}}
</body>
</html>
