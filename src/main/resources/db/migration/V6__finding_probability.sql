-- How likely a reviewer would call a finding right, 0 to 1; null for one that an older version found.
ALTER TABLE finding ADD COLUMN probability DOUBLE PRECISION;
