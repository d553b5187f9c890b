Beside {{#SECOND}}{{ROLE_TITLE}}{{/SECOND}}
