what to choose
