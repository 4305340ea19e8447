-- Which data is loaded
CREATE TABLE place (
    id smallint PRIMARY KEY CHECK (id = 1),
    name_zh varchar(200) NOT NULL,
    name_en varchar(200),
    time_zone varchar(64) NOT NULL,
    people_known boolean NOT NULL,
    data_version bigint NOT NULL CHECK (data_version > 0),
    loaded_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE data_source_seq START WITH 1 INCREMENT BY 50;
CREATE TABLE data_source (
    id bigint PRIMARY KEY,
    file_name varchar(255) NOT NULL UNIQUE,
    title_zh varchar(300) NOT NULL,
    title_en varchar(300),
    origin varchar(1000) NOT NULL,
    licence varchar(300) NOT NULL,
    datum varchar(32),
    data_date date,
    sha256 varchar(64),
    status varchar(16) NOT NULL CHECK (status IN ('OFFICIAL', 'SCHEMATIC', 'IMPORTED', 'REFERENCE'))
);

-- The walking network itself is a file; this says which file, and what it must hash to.
CREATE SEQUENCE walk_network_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE walk_network (
    id bigint PRIMARY KEY,
    file_name varchar(255) NOT NULL UNIQUE,
    sha256 varchar(64) NOT NULL,
    junctions integer NOT NULL CHECK (junctions >= 0),
    walkways integer NOT NULL CHECK (walkways >= 0),
    created_at timestamp with time zone NOT NULL
);

-- What is drawn beneath
CREATE SEQUENCE map_feature_seq START WITH 1 INCREMENT BY 500;
CREATE TABLE map_feature (
    id bigint PRIMARY KEY,
    kind varchar(16) NOT NULL CHECK (kind IN ('WATER', 'GREEN', 'COMPOUND', 'RAIL', 'BUILDING')),
    name_zh varchar(200) NOT NULL,
    geom geometry(Geometry, 4326) NOT NULL,
    source varchar(255) NOT NULL
);
CREATE INDEX map_feature_kind ON map_feature (kind);

-- Streets, communities, dwellings
CREATE TABLE street (
    code varchar(32) PRIMARY KEY,
    name_zh varchar(200) NOT NULL,
    name_en varchar(200),
    geom geometry(MultiPolygon, 4326) NOT NULL,
    source varchar(255) NOT NULL
);

CREATE TABLE community (
    code varchar(32) PRIMARY KEY,
    street_code varchar(32) NOT NULL REFERENCES street (code) ON DELETE CASCADE,
    name_zh varchar(200) NOT NULL,
    name_en varchar(200),
    geom geometry(MultiPolygon, 4326) NOT NULL,
    residents integer CHECK (residents >= 0),
    elders60 integer CHECK (elders60 >= 0),
    elders80 integer CHECK (elders80 >= 0),
    source varchar(255) NOT NULL
);
CREATE INDEX community_street ON community (street_code);

CREATE SEQUENCE dwelling_seq START WITH 1 INCREMENT BY 500;
CREATE TABLE dwelling (
    id bigint PRIMARY KEY,
    source_ref varchar(100) NOT NULL UNIQUE,
    community_code varchar(32) REFERENCES community (code) ON DELETE SET NULL,
    name varchar(200) NOT NULL,
    geom geometry(Point, 4326) NOT NULL,
    residents integer CHECK (residents >= 0),
    elders60 integer CHECK (elders60 >= 0),
    elders80 integer CHECK (elders80 >= 0),
    households integer CHECK (households >= 0),
    floor_area_m2 double precision CHECK (floor_area_m2 >= 0),
    datum varchar(32),
    original_x double precision,
    original_y double precision,
    source varchar(255) NOT NULL
);
CREATE INDEX dwelling_community ON dwelling (community_code);

-- Services
CREATE TABLE category (
    code varchar(64) PRIMARY KEY,
    parent_code varchar(64) REFERENCES category (code),
    name_zh varchar(200) NOT NULL,
    name_en varchar(200),
    sort_order integer NOT NULL
);

CREATE SEQUENCE facility_seq START WITH 1 INCREMENT BY 500;
CREATE TABLE facility (
    id bigint PRIMARY KEY,
    source_ref varchar(100) NOT NULL UNIQUE,
    category_code varchar(64) NOT NULL REFERENCES category (code),
    name_zh varchar(200) NOT NULL,
    name_en varchar(200),
    address varchar(500),
    phone varchar(100),
    status varchar(16) NOT NULL CHECK (status IN ('OPEN', 'PLANNED', 'CLOSED')),
    opens_on date,
    closes_on date,
    opening_hours varchar(500),
    capacity integer CHECK (capacity >= 0),
    area_m2 double precision CHECK (area_m2 >= 0),
    wheelchair boolean,
    note varchar(1000),
    geom geometry(Point, 4326) NOT NULL,
    community_code varchar(32) REFERENCES community (code) ON DELETE SET NULL,
    datum varchar(32),
    original_x double precision,
    original_y double precision,
    source varchar(255) NOT NULL
);
CREATE INDEX facility_category ON facility (category_code);
CREATE INDEX facility_community ON facility (community_code);

CREATE SEQUENCE facility_entrance_seq START WITH 1 INCREMENT BY 500;
CREATE TABLE facility_entrance (
    id bigint PRIMARY KEY,
    facility_id bigint NOT NULL REFERENCES facility (id) ON DELETE CASCADE,
    geom geometry(Point, 4326) NOT NULL,
    assumed boolean NOT NULL
);
CREATE INDEX facility_entrance_facility ON facility_entrance (facility_id);

CREATE TABLE standard (
    code varchar(64) PRIMARY KEY,
    category_code varchar(64) NOT NULL REFERENCES category (code),
    profile varchar(32) NOT NULL,
    minutes integer CHECK (minutes > 0),
    metres integer CHECK (metres > 0),
    window_day varchar(16),
    window_from time,
    window_to time,
    name_zh varchar(200) NOT NULL,
    name_en varchar(200),
    source varchar(1000) NOT NULL,
    verified boolean NOT NULL,
    sort_order integer NOT NULL,
    CHECK (minutes IS NOT NULL OR metres IS NOT NULL)
);

CREATE TABLE public_holiday (
    holiday_date date PRIMARY KEY,
    kind varchar(16) NOT NULL CHECK (kind IN ('HOLIDAY', 'WORKDAY')),
    name_zh varchar(200) NOT NULL,
    name_en varchar(200)
);

-- What was promised
CREATE TABLE plan_target (
    code varchar(64) PRIMARY KEY,
    name_zh varchar(300) NOT NULL,
    name_en varchar(300),
    plan_year integer NOT NULL,
    category_code varchar(64) REFERENCES category (code),
    target integer CHECK (target >= 0),
    unit varchar(32),
    source varchar(1000) NOT NULL
);

CREATE TABLE plan_project (
    code varchar(64) PRIMARY KEY,
    target_code varchar(64) NOT NULL REFERENCES plan_target (code) ON DELETE CASCADE,
    name_zh varchar(300) NOT NULL,
    name_en varchar(300),
    category_code varchar(64) REFERENCES category (code),
    street_code varchar(32) REFERENCES street (code) ON DELETE SET NULL,
    community_code varchar(32) REFERENCES community (code) ON DELETE SET NULL,
    facility_ref varchar(100),
    promised_on date,
    status varchar(32) NOT NULL,
    geom geometry(Point, 4326),
    source varchar(1000) NOT NULL
);
CREATE INDEX plan_project_target ON plan_project (target_code);

-- How data came in
CREATE SEQUENCE import_job_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE import_job (
    id bigint PRIMARY KEY,
    path varchar(1000) NOT NULL,
    kind varchar(32) NOT NULL,
    status varchar(16) NOT NULL CHECK (status IN ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    rows_read bigint NOT NULL,
    rows_taken bigint NOT NULL,
    rows_rejected bigint NOT NULL,
    message varchar(2000),
    reject_file varchar(1000)
);

CREATE SEQUENCE import_reject_seq START WITH 1 INCREMENT BY 500;
CREATE TABLE import_reject (
    id bigint PRIMARY KEY,
    job_id bigint NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
    file_name varchar(255) NOT NULL,
    row_number bigint NOT NULL,
    column_name varchar(100),
    code varchar(64) NOT NULL,
    offending_text varchar(500)
);
CREATE INDEX import_reject_job ON import_reject (job_id);
