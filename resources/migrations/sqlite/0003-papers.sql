-- The papers that were issued, byte for byte, and the warnings that were accepted
-- history_head is the head of the history when the paper was made: sequence and 12 digits.
CREATE TABLE issued_sheets (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    sheet TEXT NOT NULL CHECK (sheet IN ('notice', 'tracking')),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    history_head TEXT NOT NULL,
    pdf BLOB NOT NULL CHECK (length(pdf) > 0),
    PRIMARY KEY (case_id, revision, sheet)
) STRICT;

CREATE TRIGGER issued_sheets_are_not_changed BEFORE UPDATE ON issued_sheets
BEGIN
    SELECT RAISE(ABORT, 'an issued sheet is never changed');
END;

CREATE TRIGGER issued_sheets_are_not_removed BEFORE DELETE ON issued_sheets
BEGIN
    SELECT RAISE(ABORT, 'an issued sheet is never removed');
END;

CREATE TABLE accepted_warnings (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT NOT NULL,
    field TEXT NOT NULL,
    sentence TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    accepted_at TEXT NOT NULL CHECK (accepted_at GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
