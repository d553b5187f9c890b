The {{ROLE_TITLE}} ladder has {{RUNG_COUNT}} rungs, from {{RUNG_FIRST}} to {{RUNG_TOP}}. See what each one asks of you, what it pays where a source says so, and where it can take you.
