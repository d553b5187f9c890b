{"suggestions":[]}
