growth and next roles
