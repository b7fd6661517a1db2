-- Time stamps that an authority has given for heads of the history (RFC 3161)
CREATE TABLE time_stamps (
    id INTEGER PRIMARY KEY,
    sequence INTEGER NOT NULL REFERENCES history (sequence),
    reply BLOB NOT NULL CHECK (length(reply) BETWEEN 1 AND 1048576),
    certificates BLOB NOT NULL CHECK (length(certificates) BETWEEN 1 AND 1048576)
) STRICT;

CREATE TRIGGER time_stamps_are_not_changed BEFORE UPDATE ON time_stamps
BEGIN
    SELECT RAISE(ABORT, 'a time stamp is never changed');
END;

CREATE TRIGGER time_stamps_are_not_removed BEFORE DELETE ON time_stamps
BEGIN
    SELECT RAISE(ABORT, 'a time stamp is never removed');
END;
