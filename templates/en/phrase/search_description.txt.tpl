Find roles, skills and questions by name, by another title, or by a word that you half remember.
