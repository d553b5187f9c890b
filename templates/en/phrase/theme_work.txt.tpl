the work itself
