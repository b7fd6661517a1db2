-- Cases and what is recorded of each, from the notice to the end
-- Dates are ISO 8601; NULL is what has not been recorded. An id names a record inside one store only
-- and stands in no file. STRICT keeps the types, the CHECKs what must never be. (date() alone gives
-- 2026-02-29 back as it is; with a modifier it must reckon.)

-- The serial restarts each ROC year and is never used again.
CREATE TABLE case_numbers (
    roc_year INTEGER PRIMARY KEY CHECK (roc_year BETWEEN 1 AND 999),
    last_serial INTEGER NOT NULL CHECK (last_serial BETWEEN 1 AND 999999)
) STRICT;

CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    roc_year INTEGER CHECK (roc_year BETWEEN 1 AND 999),
    serial INTEGER CHECK (serial BETWEEN 1 AND 999999),
    notice_revision INTEGER NOT NULL CHECK (notice_revision >= 1),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on, '+0 days')),
    withdrawal_reason TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL,
    UNIQUE (roc_year, serial),
    CHECK ((roc_year IS NULL) = (serial IS NULL)),
    CHECK (withdrawn OR (withdrawn_on IS NULL AND withdrawal_reason IS NULL))
) STRICT;

-- What each revision of the notice says; the last is the present one.
CREATE TABLE notices (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    notice_date TEXT CHECK (notice_date IS date(notice_date, '+0 days')),
    target_code TEXT,
    target_name TEXT,
    target_address TEXT,
    reason TEXT,
    deadline TEXT CHECK (deadline IS date(deadline, '+0 days')),
    contact_unit TEXT,
    contact_name TEXT,
    contact_phone TEXT,
    contact_email TEXT,
    PRIMARY KEY (case_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE improvement_items (
    case_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL,
    PRIMARY KEY (case_id, revision, position),
    FOREIGN KEY (case_id, revision) REFERENCES notices (case_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_bases (
    case_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    basis TEXT NOT NULL,
    PRIMARY KEY (case_id, revision, position),
    FOREIGN KEY (case_id, revision) REFERENCES notices (case_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE dispatches (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    document TEXT NOT NULL
        CHECK (document IN ('notice', 'correction', 'suspensionLetter', 'reportToArchives')),
    channel TEXT
        CHECK (channel IN ('registeredLetter', 'letter', 'email', 'documentExchange', 'inPerson')),
    sent_on TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    delivered_on TEXT CHECK (delivered_on IS date(delivered_on, '+0 days')),
    document_number TEXT,
    registered_number TEXT,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE responses (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    respondent_name TEXT,
    respondent_phone TEXT,
    respondent_email TEXT,
    statement TEXT,
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    channel TEXT CHECK (channel IN ('letter', 'email')),
    phone_confirmed_on TEXT CHECK (phone_confirmed_on IS date(phone_confirmed_on, '+0 days')),
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1))
) STRICT;

-- An item without an answer has a row without one.
CREATE TABLE answers (
    case_id INTEGER NOT NULL REFERENCES responses (case_id),
    position INTEGER NOT NULL CHECK (position >= 0),
    answer TEXT,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tracking_rounds (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 3),
    outcome TEXT NOT NULL CHECK (outcome IN ('improved', 'extended', 'suspended', 'other')),
    extended_to TEXT CHECK (extended_to IS date(extended_to, '+0 days')),
    notified_on TEXT CHECK (notified_on IS date(notified_on, '+0 days')),
    suspended_from TEXT CHECK (suspended_from IS date(suspended_from, '+0 days')),
    other_text TEXT,
    tracker TEXT,
    tracked_on TEXT CHECK (tracked_on IS date(tracked_on, '+0 days')),
    PRIMARY KEY (case_id, number),
    CHECK (outcome = 'extended' OR extended_to IS NULL),
    CHECK (outcome = 'suspended' OR (notified_on IS NULL AND suspended_from IS NULL)),
    CHECK (outcome = 'other' OR other_text IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE suspensions (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    letter_number TEXT,
    letter_sent_on TEXT CHECK (letter_sent_on IS date(letter_sent_on, '+0 days')),
    letter_delivered_on TEXT CHECK (letter_delivered_on IS date(letter_delivered_on, '+0 days')),
    reported_on TEXT CHECK (reported_on IS date(reported_on, '+0 days')),
    restored_on TEXT CHECK (restored_on IS date(restored_on, '+0 days'))
) STRICT;

CREATE TABLE reopenings (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    reopened_on TEXT CHECK (reopened_on IS date(reopened_on, '+0 days')),
    reason TEXT,
    after_round INTEGER NOT NULL CHECK (after_round BETWEEN 0 AND 3),
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
