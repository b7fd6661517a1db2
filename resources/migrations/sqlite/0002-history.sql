-- What was changed, when and by whom, as a chain that nobody can rewrite unseen
-- changes is a JSON list of [field, before, after], null being what is not recorded. hash is the
-- SHA-256 of the entry with the hash of the one before it (docs/store.md), previous that hash.
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    user TEXT NOT NULL,
    host TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    record INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changes TEXT NOT NULL CHECK (substr(changes, 1, 1) = '['),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX history_of_record ON history (subject, record, sequence);

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'the history is never changed');
END;

CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'the history is never removed');
END;

CREATE TRIGGER history_has_no_gaps BEFORE INSERT ON history
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM history)
BEGIN
    SELECT RAISE(ABORT, 'the history has no gaps');
END;
