-- The history is emptied only of what is gone, and says who purged or deleted it
-- Those at the desks can write to most tables by statements of their own, but not take anything out
-- of the history by them that the history does not tell.

-- Of an entry of the history: whether what it is about is still there, and not purged since. What is
-- no record, such as the store, is always there.
CREATE OR REPLACE FUNCTION is_still_told(about text, record_id bigint, entry bigint)
    RETURNS boolean LANGUAGE sql SET search_path = noticedesk, pg_temp AS $$
    SELECT CASE about
        WHEN 'case' THEN EXISTS (SELECT FROM cases WHERE id = record_id)
            AND NOT EXISTS (SELECT FROM purged_cases
                WHERE case_id = record_id AND entry < first_entry)
        WHEN 'attachment' THEN EXISTS (SELECT FROM attachments WHERE id = record_id)
        WHEN 'trayPage' THEN EXISTS (SELECT FROM tray_pages WHERE id = record_id)
        WHEN 'organization' THEN EXISTS (SELECT FROM organizations WHERE id = record_id)
        WHEN 'incident' THEN EXISTS (SELECT FROM incidents WHERE id = record_id)
        WHEN 'contact' THEN EXISTS (SELECT FROM office_contacts WHERE id = record_id)
        WHEN 'officer' THEN EXISTS (SELECT FROM officers WHERE id = record_id)
        WHEN 'textBlock' THEN EXISTS (SELECT FROM text_blocks WHERE id = record_id)
        WHEN 'settings' THEN EXISTS (SELECT FROM office_settings WHERE id = record_id)
        WHEN 'calendarYear' THEN EXISTS (SELECT FROM calendar_years WHERE id = record_id)
        WHEN 'closure' THEN EXISTS (SELECT FROM local_closures WHERE id = record_id)
        ELSE true END
$$;

-- Looked at when all is done: what was emptied is gone for good, and the last entry that says so names
-- it. Of a record with thousands of entries that one is long, so no other is read.
CREATE OR REPLACE FUNCTION require_told_erasure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = noticedesk, pg_temp AS $$
BEGIN
    IF is_still_told(OLD.subject, OLD.record, OLD.sequence) OR strpos(coalesce(
            (SELECT changes FROM history WHERE subject = OLD.subject AND record = OLD.record
                AND sequence > OLD.sequence AND substr(changes, 1, 10) = '[["erased['
                ORDER BY sequence DESC LIMIT 1),
            ''), '","' || OLD.sequence || '",null]') = 0 THEN
        RAISE EXCEPTION 'what is taken out of the history is gone, and the history says so'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END
$$;

DROP TRIGGER IF EXISTS history_tells_what_was_emptied ON history;

CREATE CONSTRAINT TRIGGER history_tells_what_was_emptied AFTER UPDATE ON history
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.changes = '[]' AND (NEW.changes, NEW.action) IS DISTINCT FROM (OLD.changes, OLD.action))
    EXECUTE FUNCTION require_told_erasure();

-- Who owns the store may bring cases with him that were purged before.
CREATE OR REPLACE FUNCTION require_purgeable() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = noticedesk, pg_temp AS $$
BEGIN
    IF session_user <> current_user AND (NEW.first_entry <> next_entry()
        OR NOT EXISTS (SELECT FROM case_list WHERE id = NEW.case_id AND closed = 1)) THEN
        RAISE EXCEPTION 'only a closed case is purged, with the next entry of the history'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE TRIGGER purged_cases_were_closed BEFORE INSERT ON purged_cases FOR EACH ROW
    EXECUTE FUNCTION require_purgeable();

-- Looked at when all is done.
CREATE OR REPLACE FUNCTION require_told_purge() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = noticedesk, pg_temp AS $$
BEGIN
    IF session_user <> current_user AND NOT EXISTS (SELECT FROM history
        WHERE subject = 'case' AND record = NEW.case_id AND sequence >= NEW.first_entry
            AND action = 'purge' AND "user" = session_user) THEN
        RAISE EXCEPTION 'the history says who purged a case'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END
$$;

DROP TRIGGER IF EXISTS history_tells_who_purged ON purged_cases;

CREATE CONSTRAINT TRIGGER history_tells_who_purged AFTER INSERT ON purged_cases
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_told_purge();
