-- What lists and searches read: drawn from the records, in the same transaction, and made anew from them
-- Nothing is decided by these tables. Blanks are '' and 0 here, so that they have a place in every
-- order. due is the deadline that nothing answers yet: the case is overdue from the day after.
CREATE TABLE case_list (
    id INTEGER PRIMARY KEY REFERENCES cases (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    notice_date TEXT NOT NULL,
    deadline TEXT NOT NULL,
    due TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE INDEX case_list_by_number ON case_list (number, id);

CREATE INDEX case_list_by_name ON case_list (name, id);

CREATE INDEX case_list_by_notice_date ON case_list (notice_date, id);

CREATE INDEX case_list_by_deadline ON case_list (deadline, id);

CREATE INDEX case_list_by_state_and_number ON case_list (state, number, id);

CREATE INDEX case_list_by_state_and_name ON case_list (state, name, id);

CREATE INDEX case_list_by_state_and_notice_date ON case_list (state, notice_date, id);

CREATE INDEX case_list_by_state_and_deadline ON case_list (state, deadline, id);

CREATE INDEX case_list_by_closed_and_number ON case_list (closed, number, id);

CREATE INDEX case_list_by_closed_and_name ON case_list (closed, name, id);

CREATE INDEX case_list_by_closed_and_notice_date ON case_list (closed, notice_date, id);

CREATE INDEX case_list_by_closed_and_deadline ON case_list (closed, deadline, id);

CREATE INDEX case_list_by_due ON case_list (due, id) WHERE due <> '';

CREATE VIEW case_texts (id, number, organization, texts) AS
SELECT
    cases.id,
    CASE WHEN cases.serial IS NULL THEN '' ELSE printf('%d-%04d', cases.roc_year, cases.serial) END,
    coalesce(notices.target_code, '') || char(10) || coalesce(notices.target_name, ''),
    coalesce(notices.target_address, '') || char(10)
        || coalesce(notices.reason, '') || char(10)
        || coalesce(notices.contact_unit, '') || char(10)
        || coalesce(notices.contact_name, '') || char(10)
        || coalesce(notices.contact_phone, '') || char(10)
        || coalesce(notices.contact_email, '') || char(10)
        || coalesce((SELECT group_concat(item, char(10)) FROM improvement_items
            WHERE case_id = cases.id AND revision = cases.notice_revision), '') || char(10)
        || coalesce((SELECT group_concat(basis, char(10)) FROM legal_bases
            WHERE case_id = cases.id AND revision = cases.notice_revision), '') || char(10)
        || coalesce((SELECT coalesce(respondent_name, '') || char(10)
                || coalesce(respondent_phone, '') || char(10)
                || coalesce(respondent_email, '') || char(10) || coalesce(statement, '')
            FROM responses WHERE case_id = cases.id), '') || char(10)
        || coalesce((SELECT group_concat(answer, char(10)) FROM answers
            WHERE case_id = cases.id), '') || char(10)
        || coalesce((SELECT group_concat(coalesce(document_number, '') || char(10)
                || coalesce(registered_number, ''), char(10)) FROM dispatches
            WHERE case_id = cases.id), '') || char(10)
        || coalesce((SELECT group_concat(coalesce(tracker, '') || char(10)
                || coalesce(other_text, ''), char(10)) FROM tracking_rounds
            WHERE case_id = cases.id), '') || char(10)
        || coalesce((SELECT letter_number FROM suspensions WHERE case_id = cases.id), '')
        || char(10) || coalesce(cases.withdrawal_reason, '') || char(10)
        || coalesce((SELECT group_concat(reason, char(10)) FROM reopenings
            WHERE case_id = cases.id), '')
FROM cases
JOIN notices ON notices.case_id = cases.id AND notices.revision = cases.notice_revision;

CREATE VIRTUAL TABLE case_search USING fts5 (
    number, organization, texts,
    content = 'case_texts', content_rowid = 'id', tokenize = 'bigram'
);

-- What a search looks through first is short, and so much faster to look through by itself.
CREATE VIRTUAL TABLE case_title_search USING fts5 (
    number, organization,
    content = 'case_texts', content_rowid = 'id', tokenize = 'bigram'
);
