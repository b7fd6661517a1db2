-- What many issued papers share, such as the font of the form, is kept once
-- The column pdf of issued_sheets is the paper without these streams; the position is where one
-- begins in the whole paper, whose SHA-256 stands in issued_sheets. The program takes them out of
-- the papers that are kept already in the same transaction (docs/store.md).
CREATE TABLE shared_streams (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes BLOB NOT NULL CHECK (length(bytes) > 0)
) STRICT;

CREATE TRIGGER shared_streams_are_not_changed BEFORE UPDATE ON shared_streams
BEGIN
    SELECT RAISE(ABORT, 'what issued sheets share is never changed');
END;

CREATE TRIGGER shared_streams_are_not_removed BEFORE DELETE ON shared_streams
BEGIN
    SELECT RAISE(ABORT, 'what issued sheets share is never removed');
END;

CREATE TABLE issued_sheet_streams (
    case_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    stream INTEGER NOT NULL REFERENCES shared_streams (id),
    PRIMARY KEY (case_id, revision, sheet, position),
    FOREIGN KEY (case_id, revision, sheet) REFERENCES issued_sheets (case_id, revision, sheet)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER issued_sheet_streams_are_not_changed BEFORE UPDATE ON issued_sheet_streams
BEGIN
    SELECT RAISE(ABORT, 'an issued sheet is never changed');
END;

CREATE TRIGGER issued_sheet_streams_are_not_removed BEFORE DELETE ON issued_sheet_streams
BEGIN
    SELECT RAISE(ABORT, 'an issued sheet is never removed');
END;
