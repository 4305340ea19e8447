-- Places once more as whole numbers of 1e-7 degrees: the only kind of index on places that H2 keeps through a crash.
ALTER TABLE facility ADD COLUMN lon_e7 integer;
ALTER TABLE facility ADD COLUMN lat_e7 integer;
UPDATE facility SET lon_e7 = CAST(ROUND(ST_X(geom) * 10000000) AS integer), lat_e7 = CAST(ROUND(ST_Y(geom) * 10000000) AS integer);
ALTER TABLE facility ALTER COLUMN lon_e7 SET NOT NULL;
ALTER TABLE facility ALTER COLUMN lat_e7 SET NOT NULL;

ALTER TABLE dwelling ADD COLUMN lon_e7 integer;
ALTER TABLE dwelling ADD COLUMN lat_e7 integer;
UPDATE dwelling SET lon_e7 = CAST(ROUND(ST_X(geom) * 10000000) AS integer), lat_e7 = CAST(ROUND(ST_Y(geom) * 10000000) AS integer);
ALTER TABLE dwelling ALTER COLUMN lon_e7 SET NOT NULL;
ALTER TABLE dwelling ALTER COLUMN lat_e7 SET NOT NULL;
