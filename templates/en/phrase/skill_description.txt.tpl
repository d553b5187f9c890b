What {{SKILL_TITLE}} means at work, and which roles in {{REGION}} ask for it on which rung of their ladder.
