How to become {{ROLE_ARTICLE}} {{ROLE_TITLE}} | {{SITE_NAME}}
