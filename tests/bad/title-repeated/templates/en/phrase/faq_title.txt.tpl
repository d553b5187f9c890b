Questions and answers
