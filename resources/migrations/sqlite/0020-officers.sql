-- The officers of the office, and who looks after which case; searches find the cases of one
-- A case without an officer reads in searches as it did before, so nothing is drawn anew.
CREATE TABLE officers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    account TEXT UNIQUE,
    deputy TEXT,
    deputy_from TEXT CHECK (deputy_from IS date(deputy_from, '+0 days')),
    deputy_to TEXT CHECK (deputy_to IS date(deputy_to, '+0 days')),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    changed_by TEXT NOT NULL,
    CHECK (deputy_to >= deputy_from OR deputy_to IS NULL OR deputy_from IS NULL)
) STRICT;

ALTER TABLE cases ADD COLUMN officer TEXT;

ALTER TABLE case_list ADD COLUMN officer TEXT NOT NULL DEFAULT '';

DROP VIEW case_texts;

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
            WHERE case_id = cases.id AND struck_out IS NULL), '') || char(10)
        || coalesce((SELECT group_concat(coalesce(tracker, '') || char(10)
                || coalesce(other_text, ''), char(10)) FROM tracking_rounds
            WHERE case_id = cases.id), '') || char(10)
        || coalesce((SELECT letter_number FROM suspensions WHERE case_id = cases.id), '')
        || char(10) || coalesce(cases.withdrawal_reason, '') || char(10)
        || coalesce((SELECT group_concat(reason, char(10)) FROM reopenings
            WHERE case_id = cases.id), '') || char(10)
        || coalesce(notices.notice_date, '') || char(10) || coalesce(notices.deadline, '')
        || char(10) || coalesce((SELECT coalesce(received_on, '') || char(10)
                || coalesce(phone_confirmed_on, '')
            FROM responses WHERE case_id = cases.id), '') || char(10)
        || coalesce((SELECT group_concat(coalesce(sent_on, '') || char(10)
                || coalesce(delivered_on, ''), char(10)) FROM dispatches
            WHERE case_id = cases.id AND struck_out IS NULL), '') || char(10)
        || coalesce((SELECT group_concat(coalesce(tracked_on, '') || char(10)
                || coalesce(extended_to, '') || char(10) || coalesce(notified_on, '') || char(10)
                || coalesce(suspended_from, ''), char(10)) FROM tracking_rounds
            WHERE case_id = cases.id), '') || char(10)
        || coalesce((SELECT coalesce(letter_sent_on, '') || char(10)
                || coalesce(letter_delivered_on, '') || char(10) || coalesce(reported_on, '')
                || char(10) || coalesce(restored_on, '')
            FROM suspensions WHERE case_id = cases.id), '') || char(10)
        || coalesce((SELECT group_concat(coalesce(called_on, '') || char(10)
                || coalesce(spoke_with, '') || char(10) || coalesce(called_by, '') || char(10)
                || coalesce(note, ''), char(10)) FROM telephone_calls
            WHERE case_id = cases.id), '') || char(10)
        || coalesce(cases.withdrawn_on, '') || char(10)
        || coalesce((SELECT group_concat(coalesce(reopened_on, ''), char(10)) FROM reopenings
            WHERE case_id = cases.id), '') || char(10) || coalesce(cases.notes, '')
        || CASE WHEN cases.officer IS NULL THEN '' ELSE char(10) || cases.officer END
FROM cases
JOIN notices ON notices.case_id = cases.id AND notices.revision = cases.notice_revision;
