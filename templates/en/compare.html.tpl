{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>COMPARE_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>{{#FIRST}}{{ROLE_TITLE}}{{/FIRST}} or {{#SECOND}}{{ROLE_TITLE}}{{/SECOND}}?</h1>
<p class="lede">What these two roles share, what each asks for alone, and how their ladders compare.</p>
<dl class="fact-strip">
  <div>
    <dt>Shared by weight</dt>
    <dd>{{OVERLAP}} per cent</dd>
  </div>
  <div>
    <dt>Of the second, the first brings</dt>
    <dd>{{BROUGHT_TO_SECOND}} per cent</dd>
  </div>
  <div>
    <dt>Of the first, the second brings</dt>
    <dd>{{BROUGHT_TO_FIRST}} per cent</dd>
  </div>
</dl>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">On this page</p>
  <ul>
    <li><a href="#moving">What a move takes</a></li>
    <li><a href="#shared">Shared skills</a></li>
    <li><a href="#ladders">Both ladders</a></li>
    <li><a href="#method">How this was counted</a></li>
{{#ANY_MORE}}
    <li><a href="#more">More comparisons</a></li>
{{/ANY_MORE}}
    <li><a href="#sources">Sources</a></li>
  </ul>
</nav>
<ul class="cards">
{{#FIRST}}
  <li class="card">
    <h2><a href="{{ROLE_PATH}}">{{ROLE_TITLE}}</a></h2>
    <p>{{ROLE_BRIEF}}</p>
    <p class="facts">{{EXPERIENCE}} · {{#PAY}}{{>PART_PAY}}{{/PAY}}{{#NO_RANGE}}pay varies{{/NO_RANGE}}</p>
  </li>
{{/FIRST}}
{{#SECOND}}
  <li class="card">
    <h2><a href="{{ROLE_PATH}}">{{ROLE_TITLE}}</a></h2>
    <p>{{ROLE_BRIEF}}</p>
    <p class="facts">{{EXPERIENCE}} · {{#PAY}}{{>PART_PAY}}{{/PAY}}{{#NO_RANGE}}pay varies{{/NO_RANGE}}</p>
  </li>
{{/SECOND}}
</ul>
<section aria-labelledby="moving">
  <h2 id="moving">What a move takes</h2>
{{#UNRELATED}}
  <p>No path on this site leads from one of these to the other. The skills below still tell how far apart they are.</p>
{{/UNRELATED}}
  <h3>From {{#FIRST}}{{ROLE_TITLE}}{{/FIRST}} to {{#SECOND}}{{ROLE_TITLE}}{{/SECOND}}</h3>
{{#FORTH}}
  <p>{{MOVE_REASON}}</p>
{{/FORTH}}
{{#SECOND}}
{{#ALL_SHARED}}
  <p>Nothing is missing: each skill is asked for on both sides.</p>
{{/ALL_SHARED}}
{{#SOME_MISSING}}
  <p class="facts">{{BROUGHT_TO_SECOND}} per cent of it is already there. To add, the most asked for first, each with the rung that builds it:</p>
{{>PART_ONLY_HERE}}
{{/SOME_MISSING}}
{{/SECOND}}
  <h3>From {{#SECOND}}{{ROLE_TITLE}}{{/SECOND}} to {{#FIRST}}{{ROLE_TITLE}}{{/FIRST}}</h3>
{{#BACK}}
  <p>{{MOVE_REASON}}</p>
{{/BACK}}
{{#FIRST}}
{{#ALL_SHARED}}
  <p>All that is asked for here is asked for there, too.</p>
{{/ALL_SHARED}}
{{#SOME_MISSING}}
  <p class="facts">This way, {{BROUGHT_TO_FIRST}} per cent is there. What comes on top:</p>
{{>PART_ONLY_HERE}}
{{/SOME_MISSING}}
{{/FIRST}}
</section>
<section aria-labelledby="shared">
  <h2 id="shared">Shared skills</h2>
{{#NONE_SHARED}}
  <p class="facts">There is none: who changes starts with skills that the new role builds.</p>
{{/NONE_SHARED}}
{{#ANY_SHARED}}
  <ul>
{{#SHARED}}
    <li class="facts"><a href="{{SKILL_PATH}}">{{SKILL_TITLE}}</a>: {{SKILL_RUNG}} rung in the first, {{SECOND_RUNG}} rung in the second</li>
{{/SHARED}}
  </ul>
{{/ANY_SHARED}}
</section>
<section aria-labelledby="ladders">
  <h2 id="ladders">Both ladders, with years and pay</h2>
{{#FIRST}}
{{>PART_SIDE_LADDER}}
{{/FIRST}}
{{#SECOND}}
{{>PART_SIDE_LADDER}}
{{/SECOND}}
</section>
<section aria-labelledby="method">
  <h2 id="method">How this was counted</h2>
  <p>Each skill of a role has a weight from 1, asked for in a few listings, to 5, in nearly all. The skills of the first role weigh {{FIRST_WEIGHT}}, and those that the second asks for, too, {{FIRST_SHARED}} of it. On the other side it is {{SECOND_SHARED}} of {{SECOND_WEIGHT}}. Together {{WHOLE_SHARED}} of {{WHOLE_WEIGHT}} is shared, which is {{OVERLAP}} per cent.</p>
</section>
{{#ANY_MORE}}
<section aria-labelledby="more">
  <h2 id="more">More comparisons</h2>
  <ul class="index">
{{#MORE}}
    <li><a href="{{MORE_PATH}}">{{MORE_FIRST}} or {{MORE_SECOND}}</a></li>
{{/MORE}}
  </ul>
</section>
{{/ANY_MORE}}
<section class="provenance" aria-labelledby="sources">
  <h2 id="sources">Where this comes from</h2>
{{#FIRST}}
  <p class="facts">{{ROLE_TITLE}}, reviewed on <time datetime="{{REVIEWED}}">{{REVIEWED_TEXT}}</time>.</p>
{{#SOURCES}}
  <ul>
{{#SOURCE}}
    <li><a href="{{SOURCE_ADDRESS}}" rel="nofollow">{{SOURCE_NAME}}</a></li>
{{/SOURCE}}
  </ul>
{{/SOURCES}}
{{/FIRST}}
{{#SECOND}}
  <p class="facts">{{ROLE_TITLE}}, reviewed on <time datetime="{{REVIEWED}}">{{REVIEWED_TEXT}}</time>.</p>
{{#SOURCES}}
  <ul>
{{#SOURCE}}
    <li><a href="{{SOURCE_ADDRESS}}" rel="nofollow">{{SOURCE_NAME}}</a></li>
{{/SOURCE}}
  </ul>
{{/SOURCES}}
{{/SECOND}}
</section>
</main>
{{>PART_FOOTER}}
</body>
</html>
