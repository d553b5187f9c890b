{{ASKED_COUNT}} questions, sorted by the rung at which they are asked. Under each stands what the interviewer wants to see in the answer.
