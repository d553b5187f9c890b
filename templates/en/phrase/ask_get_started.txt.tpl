What do you need to start as {{ROLE_ARTICLE}} {{ROLE_TITLE}}?
