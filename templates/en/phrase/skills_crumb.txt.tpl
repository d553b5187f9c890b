Skills
