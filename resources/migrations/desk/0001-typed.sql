-- What is typed at a desk about cases of a store on a server, and not recorded yet
-- A number below 0 is that of a notice which the server has not been given yet.
CREATE TABLE working_copies (
    case_id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    content TEXT NOT NULL,
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.???Z'),
    changed_by TEXT NOT NULL
) STRICT;
