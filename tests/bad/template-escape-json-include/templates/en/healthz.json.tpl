{"roles":{{ROLES:json_escape}},
"last":"{{>PHRASE_LEDE_TXT}}"}
