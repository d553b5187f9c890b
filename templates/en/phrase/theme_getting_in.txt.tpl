getting in
