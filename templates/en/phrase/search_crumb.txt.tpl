Search
