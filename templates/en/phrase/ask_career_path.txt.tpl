What is the career path for {{ROLE_ARTICLE}} {{ROLE_TITLE}}?
