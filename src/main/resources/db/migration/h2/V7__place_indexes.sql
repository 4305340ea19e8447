-- PostGIS has its GiST indexes instead.
CREATE INDEX facility_place ON facility (lat_e7, lon_e7);
CREATE INDEX dwelling_place ON dwelling (lat_e7, lon_e7);
