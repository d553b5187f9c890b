Read the career paths of {{SITE_NAME}} from a program: JSON with an OpenAPI description, Markdown, an Atom feed, and how to ask again cheaply.
