For students, fresh graduates and people who change fields: where the first job comes from, what it asks, and how it turns into the next rung.
