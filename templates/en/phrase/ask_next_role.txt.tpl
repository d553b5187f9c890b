What is the next role after {{ROLE_TITLE}}?
