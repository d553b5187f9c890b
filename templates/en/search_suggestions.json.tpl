{"suggestions":[{{#SUGGESTION}}{"title":"{{SUGGESTION_TITLE:json_escape}}","path":"{{SUGGESTION_PATH:json_escape}}"}{{#SUGGESTION_separator}},{{/SUGGESTION_separator}}{{/SUGGESTION}}]}
