{{SITE_NAME}}: career paths and pay in {{REGION}}
