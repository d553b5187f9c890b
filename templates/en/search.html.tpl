{{%AUTOESCAPE context="HTML"}}
{{>PART_TOP}}
</head>
<body>
{{>PART_HEADER}}
{{>PART_CRUMBS}}
<main id="main">
<h1>{{TITLE}}</h1>
</main>
{{>PART_FOOTER}}
</body>
</html>
