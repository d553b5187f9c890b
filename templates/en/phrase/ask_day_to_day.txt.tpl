What does {{ROLE_ARTICLE}} {{ROLE_TITLE}} do all day?
