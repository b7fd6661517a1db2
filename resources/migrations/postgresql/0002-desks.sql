-- What desks keep on the server beside the records, and by what they know the store again
-- The same store may be reached by several addresses, and another one be made at the same address.
CREATE TABLE store_identity (
    identity text PRIMARY KEY
);

INSERT INTO store_identity VALUES (gen_random_uuid()::text);

-- The files of attachments and of the tray, in blocks of at most 1 MiB from 0.
CREATE TABLE evidence_blocks (
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    position bigint NOT NULL CHECK (position >= 0),
    bytes bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    added timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (sha256, position)
);

-- Compressing what is compressed already takes long and saves nothing.
ALTER TABLE evidence_blocks ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE FUNCTION is_named(file text) RETURNS boolean LANGUAGE sql STABLE
SET search_path = noticedesk, pg_temp AS $$
    SELECT EXISTS (SELECT FROM attachments WHERE sha256 = file)
        OR EXISTS (SELECT FROM tray_pages WHERE sha256 = file)
$$;

CREATE TRIGGER evidence_is_not_changed BEFORE UPDATE ON evidence_blocks FOR EACH ROW
    EXECUTE FUNCTION refuse('what is kept as evidence is never changed');

CREATE TRIGGER evidence_is_not_removed BEFORE DELETE ON evidence_blocks FOR EACH ROW
    WHEN (is_named(OLD.sha256))
    EXECUTE FUNCTION refuse('what is kept as evidence is never removed');

-- Which page of a case is being worked on, and where: told to the others, never a lock.
CREATE UNLOGGED TABLE presence (
    desk text NOT NULL,
    case_id bigint NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    page text NOT NULL,
    who text NOT NULL DEFAULT session_user,
    since timestamptz NOT NULL DEFAULT clock_timestamp(),
    seen timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_id, desk)
);

-- Names and codes may be of any length, and what such an index holds may not: lists are put in order
-- without them.
DROP INDEX case_list_by_name, case_list_by_state_and_name, case_list_by_closed_and_name,
    case_list_by_code, case_list_by_state_and_code, case_list_by_closed_and_code;

CREATE INDEX case_list_of_code ON case_list USING hash (code);

-- Three neighbouring digits or Latin letters stand in the indexes, too: two at a time are everywhere.
ALTER TABLE case_search RENAME COLUMN pairs TO neighbours;

ALTER TABLE case_search RENAME COLUMN title_pairs TO title_neighbours;

ALTER INDEX case_search_by_pairs RENAME TO case_search_by_neighbours;

ALTER INDEX case_search_by_title_pairs RENAME TO case_search_by_title_neighbours;

-- What they only note for later, here at most so many kB, is looked through with each search.
ALTER INDEX case_search_by_neighbours SET (gin_pending_list_limit = 256);

ALTER INDEX case_search_by_title_neighbours SET (gin_pending_list_limit = 256);

-- Searches look through a text when an index has found it: that is the work, which the planner must
-- know.
CREATE FUNCTION holds(content text, word text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 500 AS $$
BEGIN
    RETURN strpos(content, word) > 0;
END
$$;

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'noticedesk_staff') THEN
        GRANT SELECT ON store_identity TO noticedesk_staff;
        GRANT SELECT, INSERT, DELETE ON evidence_blocks TO noticedesk_staff;
        GRANT SELECT, INSERT, UPDATE, DELETE ON presence TO noticedesk_staff;
    END IF;
END
$$;
