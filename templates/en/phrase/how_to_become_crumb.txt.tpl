How to get in
