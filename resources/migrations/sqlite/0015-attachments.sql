-- What is kept as evidence with a case; the bytes are files beside the store, named by their SHA-256
-- The number is the n of 附件n and stays; the place is where people put it. A row goes only with its
-- case, and only a draft can be deleted. What the history says of an attachment stays as long as it.
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 999),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes INTEGER NOT NULL CHECK (bytes BETWEEN 1 AND 536870912),
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'webp', 'tiff', 'mail', 'docx', 'xlsx',
        'odt', 'ods', 'zip', 'other')),
    label TEXT,
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    source TEXT NOT NULL CHECK (source IN ('file', 'scan', 'mail')),
    original_name TEXT NOT NULL,
    struck_out TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL,
    UNIQUE (case_id, number)
) STRICT;

CREATE TRIGGER attachments_are_not_exchanged BEFORE UPDATE ON attachments
WHEN (NEW.id, NEW.case_id, NEW.number, NEW.sha256, NEW.bytes, NEW.kind)
    IS NOT (OLD.id, OLD.case_id, OLD.number, OLD.sha256, OLD.bytes, OLD.kind)
BEGIN
    SELECT RAISE(ABORT, 'what is kept as an attachment is never exchanged');
END;

CREATE TRIGGER attachments_are_not_removed BEFORE DELETE ON attachments
WHEN EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id)
BEGIN
    SELECT RAISE(ABORT, 'an attachment is never removed');
END;

DROP TRIGGER history_is_not_changed;

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
WHEN NEW.changes <> '[]'
    OR (NEW.sequence, NEW.at, NEW.user, NEW.host, NEW.action, NEW.subject, NEW.record, NEW.revision,
        NEW.previous, NEW.hash)
        IS NOT (OLD.sequence, OLD.at, OLD.user, OLD.host, OLD.action, OLD.subject, OLD.record,
        OLD.revision, OLD.previous, OLD.hash)
    OR (OLD.subject = 'case' AND EXISTS (SELECT 1 FROM cases WHERE id = OLD.record))
    OR (OLD.subject = 'attachment' AND EXISTS (SELECT 1 FROM attachments WHERE id = OLD.record))
BEGIN
    SELECT RAISE(ABORT, 'the history is never changed');
END;
