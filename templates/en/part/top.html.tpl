{{%AUTOESCAPE context="HTML"}}
<!DOCTYPE html>
<html lang="{{LANGUAGE}}">
<head>
<meta charset="utf-8">
<title>{{TITLE}}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{DESCRIPTION}}">
{{#NOINDEX}}
<meta name="robots" content="noindex">
{{/NOINDEX}}
{{#CANONICAL}}
<link rel="canonical" href="{{CANONICAL}}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="{{SITE_NAME}}">
<meta property="og:title" content="{{TITLE}}">
<meta property="og:description" content="{{DESCRIPTION}}">
<meta property="og:url" content="{{CANONICAL}}">
{{#SHARE_PICTURE_URL}}
<meta property="og:image" content="{{SHARE_PICTURE_URL}}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="{{DESCRIPTION}}">
<meta name="twitter:card" content="summary_large_image">
{{/SHARE_PICTURE_URL}}
{{#NO_SHARE_PICTURE}}
<meta name="twitter:card" content="summary">
{{/NO_SHARE_PICTURE}}
<meta name="twitter:title" content="{{TITLE}}">
<meta name="twitter:description" content="{{DESCRIPTION}}">
{{/CANONICAL}}
<link rel="alternate" type="application/atom+xml" title="Reviewed career paths" href="{{FEED_PATH}}">
{{#MARKDOWN_PATH}}
<link rel="alternate" type="text/markdown" href="{{MARKDOWN_PATH}}">
{{/MARKDOWN_PATH}}
<link rel="stylesheet" href="{{STYLE_SHEET}}">
<link rel="icon" type="image/svg+xml" href="{{ICON}}">
<link rel="manifest" href="{{MANIFEST_PATH}}">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#f6f8f5">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#151b18">
