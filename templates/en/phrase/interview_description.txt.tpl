{{ASKED_COUNT}} questions that interviewers ask {{ROLE_ARTICLE}} {{ROLE_TITLE}}, from the {{RUNG_FIRST}} to the {{RUNG_TOP}} rung, each with what a good answer shows.
