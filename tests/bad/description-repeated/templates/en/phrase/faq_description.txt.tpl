Answers to what people ask about this role: the ladder, the next role, pay and the day.
