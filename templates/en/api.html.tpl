{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
{{>API_JSON}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main">
<h1>Career paths as data</h1>
<p class="lede">Programs can read what the pages show: roles with their ladders, pay, skills and answers. There is no key and nothing to sign up for.</p>
<section aria-labelledby="addresses">
  <h2 id="addresses">Addresses</h2>
  <dl class="addresses">
    <dt><a href="{{API_ROLES_PATH}}"><code>{{API_ROLES_PATH}}</code></a></dt>
    <dd>All roles by title, a line each, with the addresses of their pages and of their data. A list that is too long for one answer says in <code>next</code> where it goes on.</dd>
{{#EXAMPLE}}
    <dt><a href="{{ROLE_API_PATH}}"><code>{{ROLE_API_PATH}}</code></a></dt>
    <dd>One role, whole: the ladder, pay with its sources, skills, moves, questions and answers.</dd>
    <dt><a href="{{ROLE_MARKDOWN_PATH}}"><code>{{ROLE_MARKDOWN_PATH}}</code></a></dt>
    <dd>A page as plain Markdown. Career paths and questions have this form at their address plus <code>.md</code>.</dd>
{{/EXAMPLE}}
    <dt><a href="{{API_DESCRIPTION_PATH}}"><code>{{API_DESCRIPTION_PATH}}</code></a></dt>
    <dd>The description of it all in OpenAPI 3.1, for tools that write clients.</dd>
    <dt><a href="{{FEED_PATH}}"><code>{{FEED_PATH}}</code></a></dt>
    <dd>An Atom feed: which role was reviewed when.</dd>
    <dt><a href="{{LLMS_PATH}}"><code>{{LLMS_PATH}}</code></a></dt>
    <dd>A list of the Markdown pages for language models.</dd>
  </dl>
</section>
<section aria-labelledby="rules">
  <h2 id="rules">Good to know</h2>
  <ul>
    <li>Answers are JSON in UTF-8. What a definition does not say is left out, never guessed.</li>
    <li>Amounts are whole units of the currency that stands beside them. Each names its source: keep it when you show a figure.</li>
    <li>Every answer has an <code>ETag</code>. Send it back in <code>If-None-Match</code> and get 304 while nothing has changed.</li>
    <li>Only GET and HEAD work. A role's other names and former addresses redirect to its one address.</li>
    <li>No field of version 1 will be renamed or removed. The description tells when one is added.</li>
  </ul>
</section>
</main>
{{>PART_FOOTER}}
</body>
</html>
