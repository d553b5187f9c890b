Questions that people ask about their careers. Questions that people ask about their careers. Questions that people ask about their careers. Questions that people ask about their careers. 
