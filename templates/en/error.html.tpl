{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
</head>
<body>
{{>PART_HEADER}}
<main id="main">
{{#STATUS_400}}
<h1>We could not read that request</h1>
<p>The address or something sent with it is damaged. If you typed it, look at it once more.</p>
{{/STATUS_400}}
{{#STATUS_403}}
<h1>This place is not open to visitors</h1>
<p>Nothing here is meant for readers. Start from the career paths or the questions.</p>
{{/STATUS_403}}
{{#STATUS_404}}
<h1>There is no such page</h1>
<p>The address may have a spelling mistake, or the link that brought you here may be old.</p>
{{/STATUS_404}}
{{#STATUS_405}}
<h1>This page can only be read</h1>
<p>Your program tried to send something to it. Only GET and HEAD work here.</p>
{{/STATUS_405}}
{{#STATUS_408}}
<h1>The request took too long</h1>
<p>It did not arrive in full. Please try again.</p>
{{/STATUS_408}}
{{#STATUS_410}}
<h1>This page has been removed</h1>
<p>It will not come back. The list of career paths shows what we have today.</p>
{{/STATUS_410}}
{{#STATUS_413}}
<h1>That was too much to send</h1>
<p>Pages here take no uploads. Please ask for the page alone.</p>
{{/STATUS_413}}
{{#STATUS_414}}
<h1>That address is too long</h1>
<p>No page here has an address like that. Start from the list of career paths.</p>
{{/STATUS_414}}
{{#STATUS_429}}
<h1>That was a little fast</h1>
<p>Too many requests came from your side. Please wait a minute.</p>
{{/STATUS_429}}
{{#STATUS_431}}
<h1>Your browser sent too much about itself</h1>
<p>Old cookies are the usual reason. Delete those of this site, then try again.</p>
{{/STATUS_431}}
{{#STATUS_500}}
<h1>Something broke on our side</h1>
<p>The fault is ours and has been logged. Please try again later.</p>
{{/STATUS_500}}
{{#STATUS_503}}
<h1>We will be back in a moment</h1>
<p>The pages are being changed or the server is busy. Please try again in a minute.</p>
{{/STATUS_503}}
{{#NEAR}}
<p class="near">Did you mean <a href="{{NEAR_PATH}}">{{NEAR_TITLE}}</a>? <span class="brief">{{NEAR_BRIEF}}</span></p>
{{/NEAR}}
<ul class="elsewhere">
  <li><a href="{{CAREER_PATHS_PATH}}">All career paths</a></li>
  <li><a href="{{FAQS_PATH}}">Questions by role</a></li>
  <li><a href="{{HOME_PATH}}">Home</a></li>
</ul>
</main>
{{>PART_FOOTER}}
</body>
</html>
