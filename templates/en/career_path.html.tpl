{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>CAREER_PATH_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>{{ROLE_TITLE}} career path</h1>
<p class="lede">{{LEDE}}</p>
<dl class="fact-strip">
{{#PAY}}
  <div>
    <dt>Pay</dt>
    <dd>{{>PART_PAY}}</dd>
{{#PAY_NOTE}}
    <dd class="note">{{PAY_NOTE}}</dd>
{{/PAY_NOTE}}
  </div>
{{/PAY}}
{{#NO_RANGE}}
  <div>
    <dt>Pay</dt>
    <dd>Varies</dd>
  </div>
{{/NO_RANGE}}
  <div>
    <dt>Experience</dt>
    <dd>{{EXPERIENCE}}</dd>
  </div>
  <div>
    <dt>Reviewed</dt>
    <dd><time datetime="{{REVIEWED}}">{{REVIEWED_TEXT}}</time></dd>
  </div>
</dl>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">On this page</p>
  <ul>
    <li><a href="#takeaways">Takeaways</a></li>
    <li><a href="#ladder">The ladder</a></li>
    <li><a href="#pay">Pay by rung</a></li>
    <li><a href="#skills">Skills</a></li>
{{#RELATED}}
    <li><a href="#related">Related roles</a></li>
{{/RELATED}}
    <li><a href="#questions">Questions</a></li>
{{#NEXT_STEPS}}
    <li><a href="#next-step">Next step</a></li>
{{/NEXT_STEPS}}
    <li><a href="#whole_topic">More on this role</a></li>
    <li><a href="#sources">Sources</a></li>
  </ul>
</nav>
<section class="takeaways" aria-labelledby="takeaways">
  <h2 id="takeaways">Key takeaways</h2>
  <ul>
    <li>{{TAKEAWAY_LADDER}}</li>
    <li>{{TAKEAWAY_SKILLS}}</li>
    <li>{{TAKEAWAY_PAY}}</li>
  </ul>
</section>
<section aria-labelledby="ladder">
  <h2 id="ladder">The ladder, rung by rung</h2>
  <div class="stairs" role="img" aria-label="The rungs as stairs, rising with the years; the list below tells each one">
{{#RUNG}}
    <div><span><b>{{RUNG_NAME}}</b> {{FROM}}{{#CLOSED}}–{{TO}}{{/CLOSED}}{{#OPEN}}+{{/OPEN}} years</span></div>
{{/RUNG}}
  </div>
{{#EDUCATION_TEXT}}
  <p class="way-in"><strong>Before the first rung.</strong> {{EDUCATION_TEXT}}</p>
{{/EDUCATION_TEXT}}
{{#ROUTES_IN}}
  <ul class="ways-in">
{{#ROUTE_IN}}
    <li>{{ROUTE_TEXT}}</li>
{{/ROUTE_IN}}
  </ul>
{{/ROUTES_IN}}
  <ol class="ladder">
{{#RUNG}}
    <li class="rung" id="rung-{{RUNG_KEY}}">
      <h3>{{RUNG_LABEL}}</h3>
      <p class="facts">{{>PART_YEARS}} · {{#RUNG_PAY}}{{>PART_PAY}}{{/RUNG_PAY}}{{#PAY_VARIES}}<span class="pay">pay varies</span>{{/PAY_VARIES}}</p>
      <p>{{RUNG_FOCUS}}</p>
{{#SKILLS}}
      <p class="build">Build: {{#SKILL}}<span class="skill">{{SKILL_TITLE}}</span>{{#SKILL_separator}}, {{/SKILL_separator}}{{/SKILL}}</p>
{{/SKILLS}}
{{#RUNG_PROOF}}
      <p class="proof"><strong>Ready for {{RUNG_NEXT}} when:</strong> {{RUNG_PROOF}}</p>
{{/RUNG_PROOF}}
{{#FORK}}
      <p class="fork-intro">Here the ladder forks:</p>
      <ul class="fork">
{{#BRANCH}}
        <li>
          <h4>{{BRANCH_LABEL}} <span class="track">{{#MANAGEMENT}}management track{{/MANAGEMENT}}{{#SPECIALIST}}specialist track{{/SPECIALIST}}</span></h4>
          <p>{{BRANCH_FOCUS}}</p>
        </li>
{{/BRANCH}}
      </ul>
{{/FORK}}
    </li>
{{/RUNG}}
  </ol>
</section>
<section aria-labelledby="pay">
  <h2 id="pay">Pay by rung</h2>
{{>PART_PAY_PICTURE}}
  <section class="scroll" tabindex="0" aria-labelledby="pay_table">
  <table>
    <caption><h3 id="pay_table">Years, pay and sources</h3></caption>
    <thead>
      <tr><th scope="col">Rung</th><th scope="col">Years</th><th scope="col">Pay in {{REGION}}</th><th scope="col">Source</th></tr>
    </thead>
    <tbody>
{{#RUNG}}
      <tr>
        <th scope="row">{{RUNG_LABEL}}</th>
        <td>{{>PART_YEARS}}</td>
{{#RUNG_PAY}}
        <td>{{>PART_PAY}}{{#PAY_NOTE}}<small class="note">{{PAY_NOTE}}</small>{{/PAY_NOTE}}</td>
        <td><a href="{{PAY_SOURCE_ADDRESS}}" rel="nofollow">{{PAY_SOURCE}}</a>, {{#PAY_PUBLISHED}}{{PAY_PUBLISHED}}{{/PAY_PUBLISHED}}{{#PAY_UNDATED}}undated, read {{PAY_READ}}{{/PAY_UNDATED}}</td>
{{/RUNG_PAY}}
{{#PAY_VARIES}}
        <td>Varies</td>
        <td>No source that fits this rung</td>
{{/PAY_VARIES}}
      </tr>
{{/RUNG}}
    </tbody>
  </table>
  </section>
</section>
<section aria-labelledby="skills">
  <h2 id="skills">Skills to grow, rung by rung</h2>
  <section class="scroll" tabindex="0" aria-labelledby="skill_table">
  <table class="matrix">
    <caption><h3 id="skill_table">On which rung each skill is built</h3></caption>
    <thead>
      <tr><th scope="col">Skill</th>{{#RUNG}}<th scope="col">{{RUNG_NAME}}</th>{{/RUNG}}</tr>
    </thead>
    <tbody>
{{#ROLE_SKILL}}
      <tr><th scope="row"><a href="{{ROLE_SKILL_PATH}}">{{ROLE_SKILL_TITLE}}</a></th>{{#CELL}}<td>{{#TO_COME}}–{{/TO_COME}}{{#BUILT}}<b>build</b>{{/BUILT}}{{#USED}}use{{/USED}}</td>{{/CELL}}</tr>
{{/ROLE_SKILL}}
    </tbody>
  </table>
  </section>
{{#RUNG}}
{{#SKILLS}}
  <h3>{{RUNG_LABEL}}</h3>
  <dl class="skills">
{{#SKILL}}
    <div>
      <dt><a href="{{SKILL_PATH}}">{{SKILL_TITLE}}</a></dt>
      <dd>{{SKILL_DEFINITION}}</dd>
    </div>
{{/SKILL}}
  </dl>
{{/SKILLS}}
{{/RUNG}}
</section>
{{#RELATED}}
<section aria-labelledby="related">
  <h2 id="related">Related roles</h2>
{{>PART_ROLE_MAP}}
{{#MOVES}}
  <ul class="cards">
{{#MOVE}}
    <li class="card">
{{>PART_CARD}}
      <p>{{MOVE_REASON}}</p>
{{#MOVE_SHARED}}
      <p class="facts">Shared skills: {{MOVE_SHARED}}</p>
{{/MOVE_SHARED}}
      <p><a href="{{MOVE_COMPARE_PATH}}">Compare with {{ROLE_TITLE}}</a></p>
    </li>
{{/MOVE}}
  </ul>
{{/MOVES}}
{{#LEADING_HERE}}
  <p>These roles lead here: {{#LEADS_HERE}}<a href="{{ROLE_PATH}}">{{ROLE_TITLE}}</a>{{#LEADS_HERE_separator}}, {{/LEADS_HERE_separator}}{{/LEADS_HERE}}.</p>
{{/LEADING_HERE}}
</section>
{{/RELATED}}
<section class="questions" aria-labelledby="questions">
  <h2 id="questions">Questions people ask</h2>
{{#QUESTION}}
  <div class="question" id="{{QUESTION_ID}}">
    <h3>{{QUESTION_ASK}}</h3>
{{>PART_ANSWER}}
  </div>
{{/QUESTION}}
  <p><a href="{{ROLE_FAQ_PATH}}">All questions and answers about this role</a></p>
</section>
{{#NEXT_STEPS}}
<section class="next-step" aria-labelledby="next-step">
  <h2 id="next-step">Take the next step</h2>
  <ul>
{{#NEXT_STEP}}
    <li><a class="call" href="{{LINK_ADDRESS}}">{{LINK_LABEL}}</a> <span>{{LINK_NOTE}}</span></li>
{{/NEXT_STEP}}
  </ul>
</section>
{{/NEXT_STEPS}}
{{>PART_TOPIC}}
{{>PART_SOURCES}}
</main>
{{>PART_FOOTER}}
</body>
</html>
