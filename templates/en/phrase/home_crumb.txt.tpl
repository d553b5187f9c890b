Home
