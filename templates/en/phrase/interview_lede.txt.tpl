Sorted by the rung at which they are asked. Under each question stands what the interviewer wants to see in the answer.
