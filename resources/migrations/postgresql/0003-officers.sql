-- The officers of the office, and who looks after which case; searches find the cases of one
-- A case without an officer reads in searches as it did before, so nothing is drawn anew.
CREATE TABLE officers (
    id bigint PRIMARY KEY,
    name text NOT NULL CHECK (name <> ''),
    account text,
    deputy text,
    deputy_from text CHECK (is_day(deputy_from)),
    deputy_to text CHECK (is_day(deputy_to)),
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL,
    EXCLUDE USING hash (name WITH =),
    EXCLUDE USING hash (account WITH =),
    CHECK (deputy_to >= deputy_from OR deputy_to IS NULL OR deputy_from IS NULL)
);

ALTER TABLE cases ADD COLUMN officer text;

ALTER TABLE case_list ADD COLUMN officer text NOT NULL DEFAULT '';

-- A program of an earlier version that still has the store open must not leave it out.
ALTER TABLE case_list ALTER COLUMN officer DROP DEFAULT;

CREATE OR REPLACE VIEW case_texts (id, number, organization, texts) AS
SELECT
    cases.id,
    CASE WHEN cases.serial IS NULL THEN '' ELSE cases.roc_year || '-'
        || lpad(cases.serial::text, greatest(4, length(cases.serial::text)), '0') END,
    coalesce(notices.target_code, '') || chr(10) || coalesce(notices.target_name, ''),
    coalesce(notices.target_address, '') || chr(10)
        || coalesce(notices.reason, '') || chr(10)
        || coalesce(notices.contact_unit, '') || chr(10)
        || coalesce(notices.contact_name, '') || chr(10)
        || coalesce(notices.contact_phone, '') || chr(10)
        || coalesce(notices.contact_email, '') || chr(10)
        || coalesce((SELECT string_agg(item, chr(10) ORDER BY position) FROM improvement_items
            WHERE case_id = cases.id AND revision = cases.notice_revision), '') || chr(10)
        || coalesce((SELECT string_agg(basis, chr(10) ORDER BY position) FROM legal_bases
            WHERE case_id = cases.id AND revision = cases.notice_revision), '') || chr(10)
        || coalesce((SELECT coalesce(respondent_name, '') || chr(10)
                || coalesce(respondent_phone, '') || chr(10)
                || coalesce(respondent_email, '') || chr(10) || coalesce(statement, '')
            FROM responses WHERE case_id = cases.id), '') || chr(10)
        || coalesce((SELECT string_agg(answer, chr(10) ORDER BY position) FROM answers
            WHERE case_id = cases.id), '') || chr(10)
        || coalesce((SELECT string_agg(coalesce(document_number, '') || chr(10)
                || coalesce(registered_number, ''), chr(10) ORDER BY position) FROM dispatches
            WHERE case_id = cases.id AND struck_out IS NULL), '') || chr(10)
        || coalesce((SELECT string_agg(coalesce(tracker, '') || chr(10)
                || coalesce(other_text, ''), chr(10) ORDER BY number) FROM tracking_rounds
            WHERE case_id = cases.id), '') || chr(10)
        || coalesce((SELECT letter_number FROM suspensions WHERE case_id = cases.id), '')
        || chr(10) || coalesce(cases.withdrawal_reason, '') || chr(10)
        || coalesce((SELECT string_agg(reason, chr(10) ORDER BY position) FROM reopenings
            WHERE case_id = cases.id), '') || chr(10)
        || coalesce(notices.notice_date, '') || chr(10) || coalesce(notices.deadline, '')
        || chr(10) || coalesce((SELECT coalesce(received_on, '') || chr(10)
                || coalesce(phone_confirmed_on, '')
            FROM responses WHERE case_id = cases.id), '') || chr(10)
        || coalesce((SELECT string_agg(coalesce(sent_on, '') || chr(10)
                || coalesce(delivered_on, ''), chr(10) ORDER BY position) FROM dispatches
            WHERE case_id = cases.id AND struck_out IS NULL), '') || chr(10)
        || coalesce((SELECT string_agg(coalesce(tracked_on, '') || chr(10)
                || coalesce(extended_to, '') || chr(10) || coalesce(notified_on, '') || chr(10)
                || coalesce(suspended_from, ''), chr(10) ORDER BY number) FROM tracking_rounds
            WHERE case_id = cases.id), '') || chr(10)
        || coalesce((SELECT coalesce(letter_sent_on, '') || chr(10)
                || coalesce(letter_delivered_on, '') || chr(10) || coalesce(reported_on, '')
                || chr(10) || coalesce(restored_on, '')
            FROM suspensions WHERE case_id = cases.id), '') || chr(10)
        || coalesce((SELECT string_agg(coalesce(called_on, '') || chr(10)
                || coalesce(spoke_with, '') || chr(10) || coalesce(called_by, '') || chr(10)
                || coalesce(note, ''), chr(10) ORDER BY position) FROM telephone_calls
            WHERE case_id = cases.id), '') || chr(10)
        || coalesce(cases.withdrawn_on, '') || chr(10)
        || coalesce((SELECT string_agg(coalesce(reopened_on, ''), chr(10) ORDER BY position) FROM reopenings
            WHERE case_id = cases.id), '') || chr(10) || coalesce(cases.notes, '')
        || CASE WHEN cases.officer IS NULL THEN '' ELSE chr(10) || cases.officer END
FROM cases
JOIN notices ON notices.case_id = cases.id AND notices.revision = cases.notice_revision;

CREATE TRIGGER officers_take_the_next_id BEFORE INSERT ON officers
    FOR EACH ROW WHEN (NEW.id IS NULL) EXECUTE FUNCTION take_next_id();

-- A code may be of any length, and what the index of a unique column holds may not.
ALTER TABLE organizations DROP CONSTRAINT organizations_code_key;

ALTER TABLE organizations ADD EXCLUDE USING hash (code WITH =);

-- What people said stands in no statistics of the server: no search asks for these columns by what
-- they hold, and a purge could not take it away where a table has become empty.
DO $$
DECLARE
    kept record;
BEGIN
    FOR kept IN SELECT attrelid::regclass AS relation, attname FROM pg_catalog.pg_attribute
        WHERE attrelid IN (SELECT oid FROM pg_catalog.pg_class
                WHERE relnamespace = 'noticedesk'::regnamespace AND relkind = 'r'
                    AND relname NOT IN ('case_list', 'organizations', 'officers'))
            AND atttypid IN ('text'::regtype, 'bytea'::regtype) AND attnum > 0 AND NOT attisdropped
    LOOP
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', kept.relation,
            kept.attname);
    END LOOP;
END
$$;

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'noticedesk_staff') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON officers TO noticedesk_staff;
    END IF;
END
$$;
