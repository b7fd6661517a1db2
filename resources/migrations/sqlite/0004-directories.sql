-- What the office keeps beside its cases: organisations, incidents, windows, texts, days, settings
-- A list inside a column has one entry a line. status and updated are as the address book says them.
CREATE TABLE organizations (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    status TEXT NOT NULL,
    updated TEXT NOT NULL,
    address TEXT,
    representative TEXT,
    phone TEXT,
    email TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL
) STRICT;

CREATE INDEX organizations_by_name ON organizations (name);

CREATE TABLE incidents (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    source TEXT,
    first TEXT CHECK (first IS date(first, '+0 days')),
    last TEXT CHECK (last IS date(last, '+0 days')),
    level INTEGER CHECK (level BETWEEN 1 AND 4),
    addresses TEXT,
    events TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL,
    CHECK (last >= first OR last IS NULL OR first IS NULL)
) STRICT;

CREATE TABLE case_incidents (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    incident_id INTEGER NOT NULL REFERENCES incidents (id)
) STRICT;

CREATE INDEX cases_of_incident ON case_incidents (incident_id);

CREATE TABLE office_contacts (
    id INTEGER PRIMARY KEY,
    unit TEXT,
    name TEXT,
    phone TEXT,
    email TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL
) STRICT;

CREATE TABLE text_blocks (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('reason', 'improvementItem', 'legalBasis', 'statement')),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL
) STRICT;

-- There is one row, with the id 1.
CREATE TABLE office_settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT,
    address TEXT,
    prefix TEXT,
    letters TEXT,
    backups INTEGER NOT NULL CHECK (backups BETWEEN 1 AND 999),
    folder TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL
) STRICT;

-- The id is the year; days is a JSON object of the days off and their names.
CREATE TABLE calendar_years (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1912 AND 2910),
    days TEXT NOT NULL CHECK (substr(days, 1, 1) = '{'),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL
) STRICT;

CREATE TABLE local_closures (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE CHECK (day IS date(day, '+0 days')),
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL
) STRICT;
