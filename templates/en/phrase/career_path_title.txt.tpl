{{ROLE_TITLE}} career path{{#ANY_PAY}} and pay{{/ANY_PAY}} | {{SITE_NAME}}
