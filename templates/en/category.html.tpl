{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>CATEGORY_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>{{CATEGORY_TITLE}}</h1>
<p class="lede">{{CATEGORY_SENTENCE}}</p>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">On this page</p>
  <ul>
    <li><a href="#roles">Roles</a></li>
{{#CATEGORY_RELATIONS}}
    <li><a href="#relations">How they relate</a></li>
{{/CATEGORY_RELATIONS}}
{{#MOVES_INSIDE}}
    <li><a href="#moves">Moves inside</a></li>
{{/MOVES_INSIDE}}
{{#MOVES_OUT}}
    <li><a href="#ways-out">Moves to other fields</a></li>
{{/MOVES_OUT}}
{{#COMMON_SKILLS}}
    <li><a href="#skills">Shared skills</a></li>
{{/COMMON_SKILLS}}
{{#OTHER_FIELDS}}
    <li><a href="#fields">Other fields</a></li>
{{/OTHER_FIELDS}}
  </ul>
</nav>
<section aria-labelledby="roles">
  <h2 id="roles">{{#ONE_ROLE}}One career path in this field{{/ONE_ROLE}}{{#MANY_ROLES}}{{#MORE_ROLES}}{{LISTED_COUNT}} of {{/MORE_ROLES}}{{ROLE_COUNT}} career paths in this field{{/MANY_ROLES}}</h2>
  <ul class="cards">
{{#ROLE}}
    <li class="card">
{{>PART_CARD}}
      <p class="facts">{{EXPERIENCE_MIN}}–{{EXPERIENCE_MAX}} years of experience{{#PAY}} · {{>PART_PAY}} according to {{PAY_SOURCE}}{{/PAY}}</p>
    </li>
{{/ROLE}}
  </ul>
{{#MORE_ROLES}}
  <p><a href="{{ALL_ROLES_PATH}}">All {{ROLE_COUNT}} career paths of the field</a></p>
{{/MORE_ROLES}}
</section>
{{#CATEGORY_RELATIONS}}
<section aria-labelledby="relations">
  <h2 id="relations">How roles of this field relate</h2>
  <p>{{CATEGORY_RELATIONS}}</p>
</section>
{{/CATEGORY_RELATIONS}}
{{#MOVES_INSIDE}}
<section aria-labelledby="moves">
  <h2 id="moves">Moves inside the field</h2>
  <section class="scroll" tabindex="0" aria-labelledby="moves_table">
  <table class="moves">
    <caption><h3 id="moves_table">From one role to another</h3></caption>
    <thead>
      <tr><th scope="col">Move</th><th scope="col">Why people make it</th></tr>
    </thead>
    <tbody>
{{#MOVE_INSIDE}}
      <tr><th scope="row"><a href="{{FROM_PATH}}">{{FROM_TITLE}}</a> to <a href="{{TO_PATH}}">{{TO_TITLE}}</a>{{#MOVE_BACK}} <span class="note">and the other way</span>{{/MOVE_BACK}}</th><td>{{MOVE_REASON}}{{#MOVE_BACK}} <span class="back"><b>The other way:</b> {{MOVE_BACK}}</span>{{/MOVE_BACK}}</td></tr>
{{/MOVE_INSIDE}}
    </tbody>
  </table>
  </section>
</section>
{{/MOVES_INSIDE}}
{{#MOVES_OUT}}
<section aria-labelledby="ways-out">
  <h2 id="ways-out">Moves to other fields</h2>
  <section class="scroll" tabindex="0" aria-labelledby="ways_out_table">
  <table class="moves">
    <caption><h3 id="ways_out_table">From this field to another</h3></caption>
    <thead>
      <tr><th scope="col">Move</th><th scope="col">Why people make it</th></tr>
    </thead>
    <tbody>
{{#MOVE_OUT}}
      <tr><th scope="row"><a href="{{FROM_PATH}}">{{FROM_TITLE}}</a> to <a href="{{TO_PATH}}">{{TO_TITLE}}</a> <span class="note">{{TO_FIELD}}{{#MOVE_BACK}}, and the other way{{/MOVE_BACK}}</span></th><td>{{MOVE_REASON}}{{#MOVE_BACK}} <span class="back"><b>The other way:</b> {{MOVE_BACK}}</span>{{/MOVE_BACK}}</td></tr>
{{/MOVE_OUT}}
    </tbody>
  </table>
  </section>
</section>
{{/MOVES_OUT}}
{{#COMMON_SKILLS}}
<section aria-labelledby="skills">
  <h2 id="skills">Skills that its roles share</h2>
  <ul class="index">
{{#COMMON}}
    <li class="facts"><a href="{{SKILL_PATH}}">{{SKILL_TITLE}}</a> <span class="brief">{{#SKILL_OF_ALL}}every role{{/SKILL_OF_ALL}}{{#SKILL_OF_SOME}}{{SKILL_ROLES}} of {{ROLE_COUNT}} roles{{/SKILL_OF_SOME}}</span></li>
{{/COMMON}}
  </ul>
</section>
{{/COMMON_SKILLS}}
{{#OTHER_FIELDS}}
<section aria-labelledby="fields">
  <h2 id="fields">Other fields of work</h2>
  <ul class="index">
{{#OTHER_FIELD}}
    <li class="facts"><a href="{{FIELD_PATH}}">{{FIELD_TITLE}}</a> <span class="brief">{{#FIELD_OF_ONE}}one role{{/FIELD_OF_ONE}}{{#FIELD_OF_MANY}}{{FIELD_ROLES}} roles{{/FIELD_OF_MANY}}</span></li>
{{/OTHER_FIELD}}
  </ul>
</section>
{{/OTHER_FIELDS}}
</main>
{{>PART_FOOTER}}
</body>
</html>
