The ladder runs {{LADDER}}.
