The ladder climbs through {{LADDER}}.
