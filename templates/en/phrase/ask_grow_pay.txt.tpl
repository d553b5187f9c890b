How do you grow your pay as {{ROLE_ARTICLE}} {{ROLE_TITLE}}?
