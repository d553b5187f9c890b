Data
