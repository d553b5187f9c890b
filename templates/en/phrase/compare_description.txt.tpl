{{#FIRST}}{{ROLE_TITLE}}{{/FIRST}} and {{#SECOND}}{{ROLE_TITLE}}{{/SECOND}} side by side: skills that both need, skills to add, years and pay by rung.
