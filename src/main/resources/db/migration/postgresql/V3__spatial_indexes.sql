-- H2 has no spatial index: it (2.4.240) cannot open a file again whose process was killed while a transaction was
-- changing rows with one.
CREATE INDEX map_feature_geom ON map_feature USING gist (geom);
CREATE INDEX street_geom ON street USING gist (geom);
CREATE INDEX community_geom ON community USING gist (geom);
CREATE INDEX dwelling_geom ON dwelling USING gist (geom);
CREATE INDEX facility_geom ON facility USING gist (geom);
CREATE INDEX facility_entrance_geom ON facility_entrance USING gist (geom);
