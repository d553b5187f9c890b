{{CATEGORY_TITLE}} as a field of work: its roles, the skills it asks for and common moves.
