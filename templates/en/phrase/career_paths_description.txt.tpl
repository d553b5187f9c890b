Every career path on {{SITE_NAME}}, sorted by field of work and from A to Z, with the years of experience and the pay that sources give.
