-- Where a service could be built
CREATE TABLE candidate_plot (
    ref varchar(100) PRIMARY KEY,
    name varchar(200) NOT NULL,
    area_m2 double precision CHECK (area_m2 >= 0),
    present_use varchar(200),
    note varchar(1000),
    geom geometry(Point, 4326) NOT NULL,
    community_code varchar(32) REFERENCES community (code) ON DELETE SET NULL,
    datum varchar(32),
    original_x double precision,
    original_y double precision,
    source varchar(255) NOT NULL
);
CREATE INDEX candidate_plot_community ON candidate_plot (community_code);
