{{%AUTOESCAPE context="XML"}}
<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="DejaVu Sans, sans-serif">
<rect width="1200" height="630" fill="#f7faf8"/>
<rect width="1200" height="14" fill="#14532d"/>
<text x="60" y="84" font-size="30" fill="#4a5652">{{SITE_NAME}} · career path</text>
<text x="60" y="172" font-size="{{TITLE_SIZE}}" font-weight="bold" fill="#1c2321">{{ROLE_TITLE}}</text>
{{#PAY}}
<text x="60" y="236" font-size="36" fill="#14532d">{{PAY_MIN}}–{{PAY_MAX}} {{#PAY_YEARLY}}a year{{/PAY_YEARLY}}{{#PAY_MONTHLY}}a month{{/PAY_MONTHLY}}</text>
{{/PAY}}
{{#STEP}}
<rect x="{{STEP_X}}" y="{{STEP_Y}}" width="{{STEP_WIDTH}}" height="{{STEP_HEIGHT}}" rx="10" fill="#14532d"/>
<g fill="#ffffff" font-size="{{STEP_TEXT_SIZE}}" transform="translate({{STEP_TEXT_X}} {{STEP_Y}})">
<text y="42" font-weight="bold">{{STEP_NAME}}</text>
<text y="78">{{FROM}}{{#CLOSED}}–{{TO}} years{{/CLOSED}}{{#OPEN}}+ years{{/OPEN}}</text>
{{#STEP_PAY}}
<text y="112">{{PAY_MIN}}–{{PAY_MAX}}</text>
{{/STEP_PAY}}
</g>
{{/STEP}}
<g font-size="21" fill="#4a5652">
{{#PAY}}
<text x="60" y="584">The whole range: {{PAY_SOURCE}} ({{#PAY_PUBLISHED}}{{PAY_PUBLISHED}}{{/PAY_PUBLISHED}}{{#PAY_UNDATED}}undated, read {{PAY_READ}}{{/PAY_UNDATED}})</text>
{{/PAY}}
{{#PAY_GROWTH}}
{{#HIGH_PAY}}
<text x="60" y="612">By rung: {{PAY_SOURCE}} ({{#PAY_PUBLISHED}}{{PAY_PUBLISHED}}{{/PAY_PUBLISHED}}{{#PAY_UNDATED}}undated, read {{PAY_READ}}{{/PAY_UNDATED}}){{#TWO_SOURCES}} and another{{/TWO_SOURCES}}</text>
{{/HIGH_PAY}}
{{/PAY_GROWTH}}
</g>
</svg>
