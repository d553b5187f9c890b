{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
<script src="{{SEARCH_SCRIPT}}" defer></script>
{{>SEARCH_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main">
<h1>Search</h1>
<form class="search" action="{{SEARCH_PATH}}" method="get" role="search">
  <p><label for="q">A job title, a skill, or words of a question</label>
    <input id="q" name="q" type="search" maxlength="100" value="{{ASKED}}" list="titles" data-from="{{SUGGESTIONS_PATH}}" autocomplete="off"></p>
  <p><button type="submit">Search</button></p>
</form>
<datalist id="titles"></datalist>
{{#MEANT}}
<p class="meant">Nothing here has “{{ASKED}}”. Did you mean <a href="{{MEANT_PATH}}">{{MEANT}}</a>?</p>
{{/MEANT}}
{{#NOTHING_ASKED}}
<p>The beginning of a word is enough, and titles that others use for the same job are known, too.</p>
{{/NOTHING_ASKED}}
{{#NOTHING_FOUND}}
<p>Nothing has all of these words. Fewer words find more. You can also look through <a href="{{CAREER_PATHS_PATH}}">all career paths</a>, <a href="{{SKILLS_PATH}}">all skills</a> or <a href="{{FAQS_PATH}}">all questions</a>.</p>
{{/NOTHING_FOUND}}
{{#ANY_FOUND}}
<section aria-labelledby="roles">
  <h2 id="roles">Roles</h2>
{{#FEWER}}
  <p class="fewer">No role has all of these words. These have “{{FEWER}}”:</p>
{{/FEWER}}
  <ul class="cards">
{{#FOUND}}
    <li class="card">
{{>PART_CARD}}
{{#ALIASES}}
      <p class="also">Also {{#ALIAS}}{{ALIAS_TITLE}}{{#ALIAS_separator}}, {{/ALIAS_separator}}{{/ALIAS}}</p>
{{/ALIASES}}
    </li>
{{/FOUND}}
  </ul>
{{#PART_FOUND}}
  <p>These are the best {{FOUND_SHOWN}} of {{#MORE_FOUND}}more than {{/MORE_FOUND}}{{FOUND_TOTAL}} roles. Another word narrows them down.</p>
{{/PART_FOUND}}
</section>
{{/ANY_FOUND}}
{{#ANY_SKILL}}
<section aria-labelledby="skills">
  <h2 id="skills">Skills</h2>
  <dl class="skills">
{{#SKILL}}
    <div>
      <dt><a href="{{SKILL_PATH}}">{{SKILL_TITLE}}</a></dt>
      <dd>{{SKILL_DEFINITION}}</dd>
    </div>
{{/SKILL}}
  </dl>
{{#PART_SKILL}}
  <p>These are the best {{SKILLS_SHOWN}} of {{#MORE_SKILLS}}more than {{/MORE_SKILLS}}{{SKILLS_TOTAL}} skills.</p>
{{/PART_SKILL}}
</section>
{{/ANY_SKILL}}
{{#ANY_QUESTION}}
<section aria-labelledby="questions">
  <h2 id="questions">Questions</h2>
  <ul class="index">
{{#QUESTION}}
    <li><a href="{{QUESTION_PATH}}">{{QUESTION_ASK}}</a> <span class="brief">{{QUESTION_ROLE}}{{#OF_INTERVIEW}}, asked in interviews{{/OF_INTERVIEW}}</span></li>
{{/QUESTION}}
  </ul>
{{#PART_QUESTION}}
  <p>These are {{QUESTIONS_SHOWN}} of {{#MORE_QUESTIONS}}more than {{/MORE_QUESTIONS}}{{QUESTIONS_TOTAL}} questions.</p>
{{/PART_QUESTION}}
</section>
{{/ANY_QUESTION}}
</main>
{{>PART_FOOTER}}
</body>
</html>
