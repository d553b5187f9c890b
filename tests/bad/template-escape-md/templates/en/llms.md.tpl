# {{SITE_NAME:x-markdown}}

> {{SITE_TAGLINE}}
