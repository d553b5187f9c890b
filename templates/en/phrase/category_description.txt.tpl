Career paths in {{CATEGORY_TITLE}} in {{REGION}}: the roles of the field, how they relate and which moves are common.
