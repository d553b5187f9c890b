{{ROLE_TITLE}}: everything that people ask and what we answer them
