Questions that people ask about their careers, and the answers
