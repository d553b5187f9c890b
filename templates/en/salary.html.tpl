{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>SALARY_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main" class="guided">
<h1>{{ROLE_TITLE}} salary in {{REGION}}</h1>
<p class="lede">{{LEDE}}</p>
<nav class="toc" aria-labelledby="toc_title">
  <p id="toc_title">On this page</p>
  <ul>
    <li><a href="#pay">Pay by rung</a></li>
    <li><a href="#factors">What moves it</a></li>
{{#FIGURES}}
    <li><a href="#figures">Other sources</a></li>
{{/FIGURES}}
    <li><a href="#method">How to read it</a></li>
    <li><a href="#whole_topic">More on this role</a></li>
    <li><a href="#sources">Sources</a></li>
  </ul>
</nav>
<dl class="fact-strip">
{{#PAY}}
  <div>
    <dt>Whole ladder</dt>
    <dd>{{>PART_PAY}}</dd>
{{#PAY_NOTE}}
    <dd class="note">{{PAY_NOTE}}</dd>
{{/PAY_NOTE}}
  </div>
{{/PAY}}
{{#NO_RANGE}}
  <div>
    <dt>Whole ladder</dt>
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
<section aria-labelledby="pay">
  <h2 id="pay">Pay by rung</h2>
{{>PART_PAY_PICTURE}}
  <section class="scroll" tabindex="0" aria-labelledby="pay_table">
  <table class="periods">
    <caption><h3 id="pay_table">A year and a month</h3></caption>
    <thead>
      <tr><th scope="col">Rung</th><th scope="col">Years</th><th scope="col">A year</th><th scope="col">A month</th><th scope="col">Source</th></tr>
    </thead>
    <tbody>
{{#RUNG}}
      <tr>
        <th scope="row">{{RUNG_LABEL}}</th>
        <td>{{>PART_YEARS}}</td>
{{#RUNG_PAY}}
{{>PART_PAY_CELLS}}
{{/RUNG_PAY}}
{{#PAY_VARIES}}
        <td>Varies</td>
        <td>Varies</td>
        <td>No source that fits this rung</td>
{{/PAY_VARIES}}
      </tr>
{{/RUNG}}
    </tbody>
  </table>
  </section>
{{#NO_PAY_GROWTH}}
  <p>No source gives figures for enough of these rungs to show how pay rises. What decides an offer instead stands below.</p>
{{/NO_PAY_GROWTH}}
</section>
<section aria-labelledby="factors">
  <h2 id="factors">What moves pay up or down</h2>
{{#FACTOR}}
  <h3>{{POINT_TITLE}}</h3>
  <p>{{POINT_TEXT}}</p>
{{/FACTOR}}
</section>
{{#FIGURES}}
<section aria-labelledby="figures">
  <h2 id="figures">What other sources say</h2>
  <p>They count other people, places or years, so they do not agree. Each stands here as it is stated.</p>
  <section class="scroll" tabindex="0" aria-labelledby="figures_table">
  <table class="periods">
    <caption><h3 id="figures_table">Side by side</h3></caption>
    <thead>
      <tr><th scope="col">For whom</th><th scope="col">A year</th><th scope="col">A month</th><th scope="col">Source</th></tr>
    </thead>
    <tbody>
{{#FIGURE}}
      <tr>
        <th scope="row">{{FIGURE_FOR}}</th>
{{#FIGURE_PAY}}
{{>PART_PAY_CELLS}}
{{/FIGURE_PAY}}
      </tr>
{{/FIGURE}}
    </tbody>
  </table>
  </section>
</section>
{{/FIGURES}}
<section aria-labelledby="method">
  <h2 id="method">How these figures were made</h2>
  <p>Every figure is what its source states; none is our estimate, and where no source fits a rung, the rung has none. A figure for a year stands as stated; the one for a month is a twelfth of it (or the other way round), rounded to three digits. It is pay before tax, and companies count bonus, shares and provident fund into it in different ways: ask for the fixed part.</p>
</section>
{{>PART_TOPIC}}
{{>PART_SOURCES}}
</main>
{{>PART_FOOTER}}
</body>
</html>
