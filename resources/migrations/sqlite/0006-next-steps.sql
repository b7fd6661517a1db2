-- The next step of each case in what lists read, more orders for them, and what people are typing
-- Lists are empty after this and are drawn anew in the same transaction, as after each step.
DROP TABLE case_list;

-- Nothing is decided by this table. Blanks are '' and 0 here, so that they have a place in every
-- order. due is the deadline that nothing answers yet: the case is overdue from the day after.
-- state_rank orders the states as a case goes through them.
CREATE TABLE case_list (
    id INTEGER PRIMARY KEY REFERENCES cases (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    state_rank INTEGER NOT NULL,
    next_step TEXT NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    notice_date TEXT NOT NULL,
    deadline TEXT NOT NULL,
    due TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE INDEX case_list_by_number ON case_list (number, id);

CREATE INDEX case_list_by_state_rank ON case_list (state_rank, id);

CREATE INDEX case_list_by_name ON case_list (name, id);

CREATE INDEX case_list_by_notice_date ON case_list (notice_date, id);

CREATE INDEX case_list_by_deadline ON case_list (deadline, id);

CREATE INDEX case_list_by_due ON case_list (due, id);

CREATE INDEX case_list_by_code ON case_list (code, id);

CREATE INDEX case_list_by_state_and_number ON case_list (state, number, id);

CREATE INDEX case_list_by_state_and_state_rank ON case_list (state, state_rank, id);

CREATE INDEX case_list_by_state_and_name ON case_list (state, name, id);

CREATE INDEX case_list_by_state_and_notice_date ON case_list (state, notice_date, id);

CREATE INDEX case_list_by_state_and_deadline ON case_list (state, deadline, id);

CREATE INDEX case_list_by_state_and_due ON case_list (state, due, id);

CREATE INDEX case_list_by_state_and_code ON case_list (state, code, id);

CREATE INDEX case_list_by_closed_and_number ON case_list (closed, number, id);

CREATE INDEX case_list_by_closed_and_state_rank ON case_list (closed, state_rank, id);

CREATE INDEX case_list_by_closed_and_name ON case_list (closed, name, id);

CREATE INDEX case_list_by_closed_and_notice_date ON case_list (closed, notice_date, id);

CREATE INDEX case_list_by_closed_and_deadline ON case_list (closed, deadline, id);

CREATE INDEX case_list_by_closed_and_due ON case_list (closed, due, id);

CREATE INDEX case_list_by_closed_and_code ON case_list (closed, code, id);

-- The groups of the start page.
CREATE INDEX case_list_by_next_step_and_due ON case_list (next_step, due, id);

-- What somebody has typed about a case and not recorded yet; content is the window's own. It is
-- part of no record and has no history.
CREATE TABLE working_copies (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    content TEXT NOT NULL,
    changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.???Z'),
    changed_by TEXT NOT NULL
) STRICT;
