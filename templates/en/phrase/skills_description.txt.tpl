Every skill that the career paths on this site ask for, with what it means and the roles that need it.
