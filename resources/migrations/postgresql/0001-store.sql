-- The store of an office with several desks, as the files of SQLite have it
-- Written by hand beside ../sqlite; a test refuses the same rows in both. Whole numbers, texts and
-- bytes stand for what they stand for there. Texts are compared by their characters' numbers (the
-- database is made with the locale C), as SQLite does.

CREATE SCHEMA noticedesk;

CREATE TABLE store_version (
    version bigint NOT NULL
);

INSERT INTO store_version VALUES (0);

-- Who writes has this table: the writers come one after the other.
CREATE TABLE writing ();

-- 2026-02-29 is none, and neither is 2026-2-1.
CREATE FUNCTION is_day(day text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN day IS NULL OR (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND to_char(day::date, 'YYYY-MM-DD') = day);
EXCEPTION WHEN datetime_field_overflow OR invalid_datetime_format THEN
    RETURN false;
END
$$;

CREATE FUNCTION is_time_of_day(time_of_day text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT time_of_day IS NULL OR time_of_day ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
$$;

CREATE FUNCTION is_moment(moment text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT moment ~ '^.{4}-.{2}-.{2}T.{2}:.{2}:.{2}\..{3}Z$'
$$;

-- The next number of a table, as SQLite chooses it: a number that was taken back leaves no gap.
CREATE FUNCTION take_next_id() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('SELECT coalesce(max(id), 0) + 1 FROM %I.%I', TG_TABLE_SCHEMA, TG_TABLE_NAME)
        INTO NEW.id;
    RETURN NEW;
END
$$;

-- The numbers of a list in JSON.
CREATE FUNCTION json_each(list text) RETURNS TABLE (value bigint) LANGUAGE sql IMMUTABLE AS $$
    SELECT json_array_elements_text(list::json)::bigint
$$;

CREATE TABLE case_numbers (
    roc_year bigint PRIMARY KEY CHECK (roc_year BETWEEN 1 AND 999),
    last_serial bigint NOT NULL CHECK (last_serial BETWEEN 1 AND 999999)
);

CREATE TABLE cases (
    id bigint PRIMARY KEY,
    roc_year bigint CHECK (roc_year BETWEEN 1 AND 999),
    serial bigint CHECK (serial BETWEEN 1 AND 999999),
    notice_revision bigint NOT NULL CHECK (notice_revision >= 1),
    withdrawn bigint NOT NULL CHECK (withdrawn IN (0, 1)),
    withdrawn_on text CHECK (is_day(withdrawn_on)),
    withdrawal_reason text,
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL, notes text,
    UNIQUE (roc_year, serial),
    CHECK ((roc_year IS NULL) = (serial IS NULL)),
    CHECK (withdrawn = 1 OR (withdrawn_on IS NULL AND withdrawal_reason IS NULL))
);

CREATE TABLE notices (
    case_id bigint NOT NULL REFERENCES cases (id),
    revision bigint NOT NULL CHECK (revision >= 1),
    notice_date text CHECK (is_day(notice_date)),
    target_code text,
    target_name text,
    target_address text,
    reason text,
    deadline text CHECK (is_day(deadline)),
    contact_unit text,
    contact_name text,
    contact_phone text,
    contact_email text,
    PRIMARY KEY (case_id, revision)
);

CREATE TABLE improvement_items (
    case_id bigint NOT NULL,
    revision bigint NOT NULL,
    position bigint NOT NULL CHECK (position >= 0),
    item text NOT NULL,
    PRIMARY KEY (case_id, revision, position),
    FOREIGN KEY (case_id, revision) REFERENCES notices (case_id, revision)
);

CREATE TABLE legal_bases (
    case_id bigint NOT NULL,
    revision bigint NOT NULL,
    position bigint NOT NULL CHECK (position >= 0),
    basis text NOT NULL,
    PRIMARY KEY (case_id, revision, position),
    FOREIGN KEY (case_id, revision) REFERENCES notices (case_id, revision)
);

CREATE TABLE dispatches (
    case_id bigint NOT NULL REFERENCES cases (id),
    position bigint NOT NULL CHECK (position >= 0),
    document text NOT NULL
        CHECK (document IN ('notice', 'correction', 'suspensionLetter', 'reportToArchives')),
    channel text
        CHECK (channel IN ('registeredLetter', 'letter', 'email', 'documentExchange', 'inPerson')),
    sent_on text CHECK (is_day(sent_on)),
    delivered_on text CHECK (is_day(delivered_on)),
    document_number text,
    registered_number text, struck_out text,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE responses (
    case_id bigint PRIMARY KEY REFERENCES cases (id),
    respondent_name text,
    respondent_phone text,
    respondent_email text,
    statement text,
    received_on text CHECK (is_day(received_on)),
    channel text CHECK (channel IN ('letter', 'email')),
    phone_confirmed_on text CHECK (is_day(phone_confirmed_on)),
    sealed bigint NOT NULL CHECK (sealed IN (0, 1))
);

CREATE TABLE answers (
    case_id bigint NOT NULL REFERENCES responses (case_id),
    position bigint NOT NULL CHECK (position >= 0),
    answer text,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE tracking_rounds (
    case_id bigint NOT NULL REFERENCES cases (id),
    number bigint NOT NULL CHECK (number BETWEEN 1 AND 3),
    outcome text NOT NULL CHECK (outcome IN ('improved', 'extended', 'suspended', 'other')),
    extended_to text CHECK (is_day(extended_to)),
    notified_on text CHECK (is_day(notified_on)),
    suspended_from text CHECK (is_day(suspended_from)),
    other_text text,
    tracker text,
    tracked_on text CHECK (is_day(tracked_on)),
    PRIMARY KEY (case_id, number),
    CHECK (outcome = 'extended' OR extended_to IS NULL),
    CHECK (outcome = 'suspended' OR (notified_on IS NULL AND suspended_from IS NULL)),
    CHECK (outcome = 'other' OR other_text IS NULL)
);

CREATE TABLE suspensions (
    case_id bigint PRIMARY KEY REFERENCES cases (id),
    letter_number text,
    letter_sent_on text CHECK (is_day(letter_sent_on)),
    letter_delivered_on text CHECK (is_day(letter_delivered_on)),
    reported_on text CHECK (is_day(reported_on)),
    restored_on text CHECK (is_day(restored_on))
);

CREATE TABLE reopenings (
    case_id bigint NOT NULL REFERENCES cases (id),
    position bigint NOT NULL CHECK (position >= 0),
    reopened_on text CHECK (is_day(reopened_on)),
    reason text,
    after_round bigint NOT NULL CHECK (after_round BETWEEN 0 AND 3),
    PRIMARY KEY (case_id, position)
);

CREATE TABLE history (
    sequence bigint PRIMARY KEY CHECK (sequence >= 1),
    at text NOT NULL CHECK (is_moment(at)),
    "user" text NOT NULL,
    host text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    record bigint NOT NULL,
    revision bigint NOT NULL CHECK (revision >= 1),
    changes text NOT NULL CHECK (substr(changes, 1, 1) = '['),
    previous bytea NOT NULL CHECK (length(previous) = 32),
    hash bytea NOT NULL CHECK (length(hash) = 32)
);

CREATE INDEX history_of_record ON history (subject, record, sequence);

CREATE TABLE issued_sheets (
    case_id bigint NOT NULL REFERENCES cases (id),
    revision bigint NOT NULL CHECK (revision >= 1),
    sheet text NOT NULL CHECK (sheet IN ('notice', 'tracking')),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    history_head text NOT NULL,
    pdf bytea NOT NULL CHECK (length(pdf) > 0),
    PRIMARY KEY (case_id, revision, sheet)
);

CREATE TABLE accepted_warnings (
    case_id bigint NOT NULL REFERENCES cases (id),
    position bigint NOT NULL CHECK (position >= 0),
    code text NOT NULL,
    field text NOT NULL,
    sentence text NOT NULL,
    accepted_by text NOT NULL,
    accepted_at text NOT NULL CHECK (is_moment(accepted_at)),
    PRIMARY KEY (case_id, position)
);

CREATE TABLE organizations (
    id bigint PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code <> ''),
    name text NOT NULL CHECK (name <> ''),
    status text NOT NULL,
    updated text NOT NULL,
    address text,
    representative text,
    phone text,
    email text,
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL
);

CREATE TABLE incidents (
    id bigint PRIMARY KEY,
    title text NOT NULL CHECK (title <> ''),
    source text,
    first text CHECK (is_day(first)),
    last text CHECK (is_day(last)),
    level bigint CHECK (level BETWEEN 1 AND 4),
    addresses text,
    events text,
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL,
    CHECK (last >= first OR last IS NULL OR first IS NULL)
);

CREATE TABLE case_incidents (
    case_id bigint PRIMARY KEY REFERENCES cases (id),
    incident_id bigint NOT NULL REFERENCES incidents (id)
);

CREATE INDEX cases_of_incident ON case_incidents (incident_id);

CREATE TABLE office_contacts (
    id bigint PRIMARY KEY,
    unit text,
    name text,
    phone text,
    email text,
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL
);

CREATE TABLE text_blocks (
    id bigint PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('reason', 'improvementItem', 'legalBasis', 'statement')),
    title text NOT NULL CHECK (title <> ''),
    text text NOT NULL,
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL
);

CREATE TABLE office_settings (
    id bigint PRIMARY KEY CHECK (id = 1),
    name text,
    address text,
    prefix text,
    letters text,
    backups bigint NOT NULL CHECK (backups BETWEEN 1 AND 999),
    folder text,
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL
);

CREATE TABLE calendar_years (
    id bigint PRIMARY KEY CHECK (id BETWEEN 1912 AND 2910),
    days text NOT NULL CHECK (substr(days, 1, 1) = '{'),
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL
);

CREATE TABLE local_closures (
    id bigint PRIMARY KEY,
    day text NOT NULL UNIQUE CHECK (is_day(day)),
    reason text NOT NULL,
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL
);

CREATE TABLE case_list (
    id bigint PRIMARY KEY REFERENCES cases (id),
    number bigint NOT NULL,
    state text NOT NULL,
    state_rank bigint NOT NULL,
    next_step text NOT NULL,
    closed bigint NOT NULL CHECK (closed IN (0, 1)),
    notice_date text NOT NULL,
    deadline text NOT NULL,
    due text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    dispatched_on text NOT NULL DEFAULT '',
    registered_number text NOT NULL DEFAULT '',
    delivered_on text NOT NULL DEFAULT '',
    received_on text NOT NULL DEFAULT '',
    tracker text NOT NULL DEFAULT ''
);

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

CREATE INDEX case_list_by_next_step_and_due ON case_list (next_step, due, id);

CREATE TABLE working_copies (
    case_id bigint PRIMARY KEY REFERENCES cases (id),
    revision bigint NOT NULL CHECK (revision >= 1),
    content text NOT NULL,
    changed_at text NOT NULL CHECK (is_moment(changed_at)),
    changed_by text NOT NULL
);

CREATE TABLE telephone_calls (
    case_id bigint NOT NULL REFERENCES cases (id),
    position bigint NOT NULL CHECK (position >= 0),
    called_on text CHECK (is_day(called_on)),
    called_at text CHECK (is_time_of_day(called_at)),
    spoke_with text,
    called_by text,
    reached bigint NOT NULL CHECK (reached IN (0, 1)),
    note text,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE shared_streams (
    id bigint PRIMARY KEY,
    sha256 text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea NOT NULL CHECK (length(bytes) > 0)
);

CREATE TABLE issued_sheet_streams (
    case_id bigint NOT NULL,
    revision bigint NOT NULL,
    sheet text NOT NULL,
    position bigint NOT NULL CHECK (position >= 0),
    stream bigint NOT NULL REFERENCES shared_streams (id),
    PRIMARY KEY (case_id, revision, sheet, position),
    FOREIGN KEY (case_id, revision, sheet) REFERENCES issued_sheets (case_id, revision, sheet)
);

CREATE TABLE attachments (
    id bigint PRIMARY KEY,
    case_id bigint NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    number bigint NOT NULL CHECK (number BETWEEN 1 AND 999),
    place bigint NOT NULL CHECK (place BETWEEN 1 AND 999),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint NOT NULL CHECK (bytes BETWEEN 1 AND 536870912),
    kind text NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'webp', 'tiff', 'mail', 'docx', 'xlsx',
        'odt', 'ods', 'zip', 'other')),
    label text,
    received_on text CHECK (is_day(received_on)),
    source text NOT NULL CHECK (source IN ('file', 'scan', 'mail')),
    original_name text NOT NULL,
    struck_out text,
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL,
    UNIQUE (case_id, number)
);

CREATE TABLE attachment_pages (
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    page bigint NOT NULL CHECK (page BETWEEN 1 AND 10000),
    attachment_id bigint NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
    PRIMARY KEY (sha256, page, attachment_id)
);

CREATE INDEX attachment_pages_by_attachment ON attachment_pages (attachment_id);

CREATE INDEX attachments_by_sha256 ON attachments (sha256);

CREATE TABLE tray_pages (
    id bigint PRIMARY KEY,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint NOT NULL CHECK (bytes BETWEEN 1 AND 536870912),
    kind text NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png', 'webp', 'tiff', 'mail', 'docx', 'xlsx',
        'odt', 'ods', 'zip', 'other')),
    original_name text NOT NULL,
    scanned_sha256 text NOT NULL
        CHECK (scanned_sha256 ~ '^[0-9a-f]{64}$'),
    page bigint NOT NULL CHECK (page BETWEEN 1 AND 10000),
    received_on text NOT NULL CHECK (is_day(received_on)),
    source text NOT NULL CHECK (source IN ('file', 'scan', 'mail')),
    reason text NOT NULL CHECK (reason IN ('noCode', 'damagedCode', 'severalSheets', 'unknownCase',
        'draftCode', 'unknownSheet', 'caseFull', 'laterRevision', 'locked', 'notRead', 'noPages')),
    dismissed text,
    proposed_case bigint REFERENCES cases (id),
    attachment_id bigint REFERENCES attachments (id),
    revision bigint NOT NULL CHECK (revision >= 1),
    changed_by text NOT NULL,
    CHECK (dismissed IS NULL OR attachment_id IS NULL)
);

CREATE INDEX tray_pages_by_scan ON tray_pages (scanned_sha256, page);

CREATE TABLE time_stamps (
    id bigint PRIMARY KEY,
    sequence bigint NOT NULL REFERENCES history (sequence),
    reply bytea NOT NULL CHECK (length(reply) BETWEEN 1 AND 1048576),
    certificates bytea NOT NULL CHECK (length(certificates) BETWEEN 1 AND 1048576)
);

CREATE TABLE purged_cases (
    case_id bigint PRIMARY KEY REFERENCES cases (id),
    purged_at text NOT NULL CHECK (is_moment(purged_at)),
    closed_before text NOT NULL CHECK (is_day(closed_before)),
    first_entry bigint NOT NULL CHECK (first_entry >= 1)
);

CREATE TABLE purged_evidence (
    sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$')
);

CREATE TABLE unfinished_purge (
    id bigint PRIMARY KEY CHECK (id = 1)
);

CREATE TRIGGER organizations_take_the_next_id BEFORE INSERT ON organizations
    FOR EACH ROW WHEN (NEW.id IS NULL) EXECUTE FUNCTION take_next_id();

CREATE TRIGGER incidents_take_the_next_id BEFORE INSERT ON incidents
    FOR EACH ROW WHEN (NEW.id IS NULL) EXECUTE FUNCTION take_next_id();

CREATE TRIGGER office_contacts_take_the_next_id BEFORE INSERT ON office_contacts
    FOR EACH ROW WHEN (NEW.id IS NULL) EXECUTE FUNCTION take_next_id();

CREATE TRIGGER text_blocks_take_the_next_id BEFORE INSERT ON text_blocks
    FOR EACH ROW WHEN (NEW.id IS NULL) EXECUTE FUNCTION take_next_id();

CREATE TRIGGER local_closures_take_the_next_id BEFORE INSERT ON local_closures
    FOR EACH ROW WHEN (NEW.id IS NULL) EXECUTE FUNCTION take_next_id();

CREATE TRIGGER shared_streams_take_the_next_id BEFORE INSERT ON shared_streams
    FOR EACH ROW WHEN (NEW.id IS NULL) EXECUTE FUNCTION take_next_id();

CREATE TRIGGER time_stamps_take_the_next_id BEFORE INSERT ON time_stamps
    FOR EACH ROW WHEN (NEW.id IS NULL) EXECUTE FUNCTION take_next_id();

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
END
$$;

-- The functions below look into tables by themselves: their search path ends with the temporary tables
-- of the session, which would come first otherwise, so that nobody puts one of his own in their place.

CREATE FUNCTION is_purged(purged bigint) RETURNS boolean LANGUAGE sql
    SET search_path = noticedesk, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM purged_cases WHERE case_id = purged)
$$;

CREATE FUNCTION is_there(wanted bigint) RETURNS boolean LANGUAGE sql
    SET search_path = noticedesk, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM cases WHERE id = wanted)
$$;

CREATE FUNCTION is_referred_to(wanted bigint) RETURNS boolean LANGUAGE sql
    SET search_path = noticedesk, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM issued_sheet_streams WHERE stream = wanted)
$$;

CREATE FUNCTION next_entry() RETURNS bigint LANGUAGE sql
    SET search_path = noticedesk, pg_temp AS $$
    SELECT coalesce(max(sequence), 0) + 1 FROM history
$$;

-- Of a page in the tray: whether its case is purged.
CREATE FUNCTION went_with_its_case(attachment bigint, proposed bigint, is_dismissed boolean)
    RETURNS boolean LANGUAGE sql SET search_path = noticedesk, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM purged_cases
        WHERE case_id = (SELECT case_id FROM attachments WHERE id = attachment)
            OR (case_id = proposed AND is_dismissed))
$$;

-- Of an entry of the history: whether what it is about is still there, and not purged since.
CREATE FUNCTION is_still_told(about text, record_id bigint, entry bigint)
    RETURNS boolean LANGUAGE sql SET search_path = noticedesk, pg_temp AS $$
    SELECT CASE about
        WHEN 'case' THEN EXISTS (SELECT 1 FROM cases WHERE id = record_id)
            AND NOT EXISTS (SELECT 1 FROM purged_cases
                WHERE case_id = record_id AND entry < first_entry)
        WHEN 'attachment' THEN EXISTS (SELECT 1 FROM attachments WHERE id = record_id)
        WHEN 'trayPage' THEN EXISTS (SELECT 1 FROM tray_pages WHERE id = record_id)
        ELSE false END
$$;

CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history FOR EACH ROW
    EXECUTE FUNCTION refuse('the history is never removed');

CREATE TRIGGER history_has_no_gaps BEFORE INSERT ON history FOR EACH ROW
    WHEN (NEW.sequence <> next_entry())
    EXECUTE FUNCTION refuse('the history has no gaps');

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history FOR EACH ROW
    WHEN (NEW.changes <> '[]'
        OR (NEW.sequence, NEW.at, NEW."user", NEW.host, NEW.subject, NEW.record, NEW.revision,
            NEW.previous, NEW.hash)
            IS DISTINCT FROM (OLD.sequence, OLD.at, OLD."user", OLD.host, OLD.subject, OLD.record,
            OLD.revision, OLD.previous, OLD.hash)
        OR (NEW.action IS DISTINCT FROM OLD.action AND (strpos(OLD.action, ':') = 0
            OR NEW.action IS DISTINCT FROM substr(OLD.action, 1, strpos(OLD.action, ':') - 1)))
        OR is_still_told(OLD.subject, OLD.record, OLD.sequence))
    EXECUTE FUNCTION refuse('the history is never changed');

CREATE TRIGGER issued_sheets_are_not_changed BEFORE UPDATE ON issued_sheets FOR EACH ROW
    EXECUTE FUNCTION refuse('an issued sheet is never changed');

CREATE TRIGGER issued_sheets_are_not_removed BEFORE DELETE ON issued_sheets FOR EACH ROW
    WHEN (NOT is_purged(OLD.case_id))
    EXECUTE FUNCTION refuse('an issued sheet is never removed');

CREATE TRIGGER issued_sheet_streams_are_not_changed BEFORE UPDATE ON issued_sheet_streams FOR EACH ROW
    EXECUTE FUNCTION refuse('an issued sheet is never changed');

CREATE TRIGGER issued_sheet_streams_are_not_removed BEFORE DELETE ON issued_sheet_streams FOR EACH ROW
    WHEN (NOT is_purged(OLD.case_id))
    EXECUTE FUNCTION refuse('an issued sheet is never removed');

CREATE TRIGGER shared_streams_are_not_changed BEFORE UPDATE ON shared_streams FOR EACH ROW
    EXECUTE FUNCTION refuse('what issued sheets share is never changed');

CREATE TRIGGER shared_streams_are_not_removed BEFORE DELETE ON shared_streams FOR EACH ROW
    WHEN (is_referred_to(OLD.id))
    EXECUTE FUNCTION refuse('what issued sheets share is never removed');

CREATE TRIGGER attachments_are_not_exchanged BEFORE UPDATE ON attachments FOR EACH ROW
    WHEN ((NEW.id, NEW.case_id, NEW.number, NEW.sha256, NEW.bytes, NEW.kind)
        IS DISTINCT FROM (OLD.id, OLD.case_id, OLD.number, OLD.sha256, OLD.bytes, OLD.kind))
    EXECUTE FUNCTION refuse('what is kept as an attachment is never exchanged');

CREATE TRIGGER attachments_are_not_removed BEFORE DELETE ON attachments FOR EACH ROW
    WHEN (is_there(OLD.case_id) AND NOT is_purged(OLD.case_id))
    EXECUTE FUNCTION refuse('an attachment is never removed');

CREATE TRIGGER tray_pages_are_not_exchanged BEFORE UPDATE ON tray_pages FOR EACH ROW
    WHEN ((NEW.id, NEW.sha256, NEW.bytes, NEW.kind, NEW.scanned_sha256, NEW.page)
        IS DISTINCT FROM (OLD.id, OLD.sha256, OLD.bytes, OLD.kind, OLD.scanned_sha256, OLD.page)
        OR OLD.dismissed IS NOT NULL OR OLD.attachment_id IS NOT NULL)
    EXECUTE FUNCTION refuse('what is kept of a page in the tray is never exchanged');

CREATE TRIGGER tray_pages_are_not_removed BEFORE DELETE ON tray_pages FOR EACH ROW
    WHEN (NOT went_with_its_case(OLD.attachment_id, OLD.proposed_case, OLD.dismissed IS NOT NULL))
    EXECUTE FUNCTION refuse('a page in the tray is never removed');

CREATE TRIGGER time_stamps_are_not_changed BEFORE UPDATE ON time_stamps FOR EACH ROW
    EXECUTE FUNCTION refuse('a time stamp is never changed');

CREATE TRIGGER time_stamps_are_not_removed BEFORE DELETE ON time_stamps FOR EACH ROW
    EXECUTE FUNCTION refuse('a time stamp is never removed');

CREATE TRIGGER purged_cases_are_not_changed BEFORE UPDATE ON purged_cases FOR EACH ROW
    EXECUTE FUNCTION refuse('a purged case is never changed');

CREATE TRIGGER purged_cases_are_not_removed BEFORE DELETE ON purged_cases FOR EACH ROW
    EXECUTE FUNCTION refuse('a purged case is never changed');

CREATE TRIGGER purged_cases_stay_as_they_are BEFORE UPDATE ON cases FOR EACH ROW
    WHEN (is_purged(OLD.id))
    EXECUTE FUNCTION refuse('a purged case is never changed');

CREATE TRIGGER purged_cases_get_no_attachments BEFORE INSERT ON attachments FOR EACH ROW
    WHEN (is_purged(NEW.case_id))
    EXECUTE FUNCTION refuse('a purged case is never changed');

CREATE TRIGGER purged_cases_get_no_working_copies BEFORE INSERT ON working_copies FOR EACH ROW
    WHEN (is_purged(NEW.case_id))
    EXECUTE FUNCTION refuse('a purged case is never changed');

-- What searches read: folded texts, all of them in the last, and the characters and pairs of
-- neighbouring characters of number and organisation, and of all, of which those of a word must all
-- be there.
CREATE TABLE case_search (
    id bigint PRIMARY KEY REFERENCES cases (id),
    number text NOT NULL,
    organization text NOT NULL,
    texts text NOT NULL,
    title_pairs text[] NOT NULL,
    pairs text[] NOT NULL
);

CREATE INDEX case_search_by_title_pairs ON case_search USING gin (title_pairs);

CREATE INDEX case_search_by_pairs ON case_search USING gin (pairs);

CREATE VIEW case_texts (id, number, organization, texts) AS
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
FROM cases
JOIN notices ON notices.case_id = cases.id AND notices.revision = cases.notice_revision;

CREATE FUNCTION netstring(part text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT octet_length(part) || ':' || part || ','
$$;

-- The only way into the history for those at the desks: under their names, now, and behind the last
-- entry. Who owns the store may bring a history with him.
CREATE FUNCTION add_history(sequence bigint, at text, by_user text, host text, action text,
    subject text, record bigint, revision bigint, changes text, previous bytea, hash bytea)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = noticedesk, pg_temp AS $$
BEGIN
    IF session_user <> current_user AND (by_user <> session_user
        OR abs(extract(epoch FROM at::timestamptz - clock_timestamp())) > 60) THEN
        RAISE EXCEPTION 'an entry of the history says who did it, and when'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF session_user <> current_user AND (previous <> coalesce(
            (SELECT last.hash FROM history AS last ORDER BY last.sequence DESC LIMIT 1),
            decode(repeat('00', 32), 'hex'))
        OR hash <> sha256(previous || convert_to(netstring(sequence::text) || netstring(at)
            || netstring(by_user) || netstring(host) || netstring(action) || netstring(subject)
            || netstring(record::text) || netstring(revision::text) || netstring(changes),
            'UTF8'))) THEN
        RAISE EXCEPTION 'an entry of the history follows the last one'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    INSERT INTO history VALUES (sequence, at, by_user, host, action, subject, record, revision,
        changes, previous, hash);
END
$$;

-- What a deleted record said is taken out of its entries; the triggers let nothing else through.
CREATE FUNCTION erase_history(no_changes text, left_action text, entry bigint)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = noticedesk, pg_temp AS $$
    UPDATE history SET changes = no_changes, action = left_action WHERE sequence = entry
$$;

REVOKE EXECUTE ON FUNCTION add_history, erase_history FROM PUBLIC;

-- Those at the desks belong to this role; the administrator makes it before the store.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'noticedesk_staff') THEN
        RETURN;
    END IF;
    GRANT USAGE ON SCHEMA noticedesk TO noticedesk_staff;
    GRANT SELECT ON ALL TABLES IN SCHEMA noticedesk TO noticedesk_staff;
    GRANT INSERT, UPDATE, DELETE ON cases, case_numbers, notices, improvement_items, legal_bases,
        dispatches, responses, answers, tracking_rounds, suspensions, reopenings, telephone_calls,
        accepted_warnings, organizations, incidents, case_incidents, office_contacts, text_blocks,
        office_settings, calendar_years, local_closures, case_list, case_search, working_copies,
        attachments, attachment_pages, tray_pages, issued_sheets, issued_sheet_streams,
        shared_streams, purged_cases, purged_evidence, unfinished_purge TO noticedesk_staff;
    GRANT INSERT ON time_stamps TO noticedesk_staff;
    GRANT UPDATE ON writing TO noticedesk_staff;
    GRANT EXECUTE ON FUNCTION add_history, erase_history TO noticedesk_staff;
END
$$;
