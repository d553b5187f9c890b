Career questions and answers, by role | {{SITE_NAME}}
