Internships and first jobs
