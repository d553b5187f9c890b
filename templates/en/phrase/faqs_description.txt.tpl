Questions that people ask about their careers, sorted by role: what the ladder looks like, how pay grows, what the work is and where it leads.
