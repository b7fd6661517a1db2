-- Closed cases can be purged: number, code, dates and outcomes stay for the statistics, nothing else
-- What such a case had can be taken away only in the change that adds its row here: from the history
-- everything before first_entry. Nothing is changed of it afterwards. What a purge has still to do
-- after its change, with the files of attachments and the file of the store, stands in the last two
-- tables until it is done (docs/store.md).
CREATE TABLE purged_cases (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    purged_at TEXT NOT NULL CHECK (purged_at GLOB '????-??-??T??:??:??.???Z'),
    closed_before TEXT NOT NULL CHECK (closed_before IS date(closed_before, '+0 days')),
    first_entry INTEGER NOT NULL CHECK (first_entry >= 1)
) STRICT;

CREATE TRIGGER purged_cases_are_not_changed BEFORE UPDATE ON purged_cases
BEGIN
    SELECT RAISE(ABORT, 'a purged case is never changed');
END;

CREATE TRIGGER purged_cases_are_not_removed BEFORE DELETE ON purged_cases
BEGIN
    SELECT RAISE(ABORT, 'a purged case is never removed');
END;

CREATE TRIGGER purged_cases_stay_as_they_are BEFORE UPDATE ON cases
WHEN EXISTS (SELECT 1 FROM purged_cases WHERE case_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'a purged case is never changed');
END;

CREATE TRIGGER purged_cases_get_no_attachments BEFORE INSERT ON attachments
WHEN EXISTS (SELECT 1 FROM purged_cases WHERE case_id = NEW.case_id)
BEGIN
    SELECT RAISE(ABORT, 'a purged case is never changed');
END;

CREATE TRIGGER purged_cases_get_no_working_copies BEFORE INSERT ON working_copies
WHEN EXISTS (SELECT 1 FROM purged_cases WHERE case_id = NEW.case_id)
BEGIN
    SELECT RAISE(ABORT, 'a purged case is never changed');
END;

CREATE TABLE purged_evidence (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
) STRICT, WITHOUT ROWID;

CREATE TABLE unfinished_purge (
    id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;

DROP TRIGGER issued_sheets_are_not_removed;

CREATE TRIGGER issued_sheets_are_not_removed BEFORE DELETE ON issued_sheets
WHEN NOT EXISTS (SELECT 1 FROM purged_cases WHERE case_id = OLD.case_id)
BEGIN
    SELECT RAISE(ABORT, 'an issued sheet is never removed');
END;

DROP TRIGGER issued_sheet_streams_are_not_removed;

CREATE TRIGGER issued_sheet_streams_are_not_removed BEFORE DELETE ON issued_sheet_streams
WHEN NOT EXISTS (SELECT 1 FROM purged_cases WHERE case_id = OLD.case_id)
BEGIN
    SELECT RAISE(ABORT, 'an issued sheet is never removed');
END;

DROP TRIGGER shared_streams_are_not_removed;

CREATE TRIGGER shared_streams_are_not_removed BEFORE DELETE ON shared_streams
WHEN EXISTS (SELECT 1 FROM issued_sheet_streams WHERE stream = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'what issued sheets share is never removed');
END;

DROP TRIGGER attachments_are_not_removed;

CREATE TRIGGER attachments_are_not_removed BEFORE DELETE ON attachments
WHEN EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)
    AND NOT EXISTS (SELECT 1 FROM purged_cases WHERE case_id = OLD.case_id)
BEGIN
    SELECT RAISE(ABORT, 'an attachment is never removed');
END;

DROP TRIGGER tray_pages_are_not_removed;

CREATE TRIGGER tray_pages_are_not_removed BEFORE DELETE ON tray_pages
WHEN NOT EXISTS (SELECT 1 FROM purged_cases
    WHERE case_id = (SELECT case_id FROM attachments WHERE id = OLD.attachment_id)
        OR (case_id = OLD.proposed_case AND OLD.dismissed IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'a page in the tray is never removed');
END;

DROP TRIGGER history_is_not_changed;

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
WHEN NEW.changes <> '[]'
    OR (NEW.sequence, NEW.at, NEW.user, NEW.host, NEW.subject, NEW.record, NEW.revision,
        NEW.previous, NEW.hash)
        IS NOT (OLD.sequence, OLD.at, OLD.user, OLD.host, OLD.subject, OLD.record, OLD.revision,
        OLD.previous, OLD.hash)
    OR (NEW.action IS NOT OLD.action AND (instr(OLD.action, ':') = 0
        OR NEW.action IS NOT substr(OLD.action, 1, instr(OLD.action, ':') - 1)))
    OR (OLD.subject = 'case' AND EXISTS (SELECT 1 FROM cases WHERE id = OLD.record)
        AND NOT EXISTS (SELECT 1 FROM purged_cases
            WHERE case_id = OLD.record AND OLD.sequence < first_entry))
    OR (OLD.subject = 'attachment' AND EXISTS (SELECT 1 FROM attachments WHERE id = OLD.record))
    OR (OLD.subject = 'trayPage' AND EXISTS (SELECT 1 FROM tray_pages WHERE id = OLD.record))
BEGIN
    SELECT RAISE(ABORT, 'the history is never changed');
END;
