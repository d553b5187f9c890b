Notes of the authors.
