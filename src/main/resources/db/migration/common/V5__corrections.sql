-- What somebody said is wrong. Nothing here tells who said it. Facility and street are kept as they were named then,
-- without references: a report outlives the data that it is about.
CREATE SEQUENCE correction_seq START WITH 1 INCREMENT BY 1;
CREATE TABLE correction (
    id bigint PRIMARY KEY,
    number varchar(8) NOT NULL UNIQUE,
    facility_ref varchar(100),
    name_zh varchar(200) NOT NULL,
    name_en varchar(200),
    geom geometry(Point, 4326) NOT NULL,
    street_code varchar(32),
    about varchar(16) NOT NULL
        CHECK (about IN ('CLOSED', 'MOVED', 'HOURS', 'PHONE', 'ENTRANCE', 'MISSING', 'OTHER')),
    -- 500 characters; one outside the basic plane counts as two in some databases.
    said varchar(1000),
    received_at timestamp with time zone NOT NULL,
    status varchar(16) NOT NULL CHECK (status IN ('RECEIVED', 'SEEN', 'ACCEPTED', 'DECLINED')),
    status_at timestamp with time zone NOT NULL,
    answer varchar(1000)
);
CREATE INDEX correction_street ON correction (street_code, status);
