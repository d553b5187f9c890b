{{SITE_NAME}}: career paths, pay and answers in {{REGION}}
