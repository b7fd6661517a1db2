-- A page waits in the tray when its case has as many attachments as a case can have
-- SQLite changes the values that a column allows only with the whole table.
DROP TRIGGER history_is_not_changed;

CREATE TABLE wider_tray_pages (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 536870912),
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'webp', 'tiff', 'mail', 'docx', 'xlsx',
        'odt', 'ods', 'zip', 'other')),
    original_name TEXT NOT NULL,
    scanned_sha256 TEXT NOT NULL
        CHECK (length(scanned_sha256) = 64 AND scanned_sha256 NOT GLOB '*[^0-9a-f]*'),
    page INTEGER NOT NULL CHECK (page BETWEEN 1 AND 10000),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on, '+0 days')),
    source TEXT NOT NULL CHECK (source IN ('file', 'scan', 'mail')),
    reason TEXT NOT NULL CHECK (reason IN ('noCode', 'damagedCode', 'severalSheets', 'unknownCase',
        'draftCode', 'unknownSheet', 'caseFull', 'laterRevision', 'locked', 'notRead', 'noPages')),
    dismissed TEXT,
    proposed_case INTEGER REFERENCES cases (id),
    attachment_id INTEGER REFERENCES attachments (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL,
    CHECK (dismissed IS NULL OR attachment_id IS NULL)
) STRICT;

INSERT INTO wider_tray_pages SELECT * FROM tray_pages;

DROP TABLE tray_pages;

ALTER TABLE wider_tray_pages RENAME TO tray_pages;

CREATE INDEX tray_pages_by_scan ON tray_pages (scanned_sha256, page);

CREATE TRIGGER tray_pages_are_not_exchanged BEFORE UPDATE ON tray_pages
WHEN (NEW.id, NEW.sha256, NEW.bytes, NEW.kind, NEW.scanned_sha256, NEW.page)
    IS NOT (OLD.id, OLD.sha256, OLD.bytes, OLD.kind, OLD.scanned_sha256, OLD.page)
    OR OLD.dismissed IS NOT NULL OR OLD.attachment_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'what is kept of a page in the tray is never exchanged');
END;

CREATE TRIGGER tray_pages_are_not_removed BEFORE DELETE ON tray_pages
BEGIN
    SELECT RAISE(ABORT, 'a page in the tray is never removed');
END;

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
WHEN NEW.changes <> '[]'
    OR (NEW.sequence, NEW.at, NEW.user, NEW.host, NEW.action, NEW.subject, NEW.record, NEW.revision,
        NEW.previous, NEW.hash)
        IS NOT (OLD.sequence, OLD.at, OLD.user, OLD.host, OLD.action, OLD.subject, OLD.record,
        OLD.revision, OLD.previous, OLD.hash)
    OR (OLD.subject = 'case' AND EXISTS (SELECT 1 FROM cases WHERE id = OLD.record))
    OR (OLD.subject = 'attachment' AND EXISTS (SELECT 1 FROM attachments WHERE id = OLD.record))
    OR (OLD.subject = 'trayPage' AND EXISTS (SELECT 1 FROM tray_pages WHERE id = OLD.record))
BEGIN
    SELECT RAISE(ABORT, 'the history is never changed');
END;
