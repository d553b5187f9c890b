For those who read a vacancy and for those who write one: what the job answers for, day by day, and what a candidate shows.
