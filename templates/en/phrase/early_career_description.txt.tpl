First jobs for {{ROLE_ARTICLE}} {{ROLE_TITLE}} in {{REGION}}: internships, what a fresher is asked, what to build before applying, and the way to the second rung.
