Job description
