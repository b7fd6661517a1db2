-- The files of a draft stay for a day after it was deleted
-- Whoever puts the draft back needs them; a day is counted from when nobody named them any more.
DROP TRIGGER evidence_is_not_changed ON evidence_blocks;

CREATE TRIGGER evidence_is_not_changed BEFORE UPDATE ON evidence_blocks FOR EACH ROW
    WHEN ((OLD.sha256, OLD.position, OLD.bytes) IS DISTINCT FROM (NEW.sha256, NEW.position, NEW.bytes))
    EXECUTE FUNCTION refuse('what is kept as evidence is never changed');

CREATE OR REPLACE FUNCTION keep_for_a_day() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = noticedesk, pg_temp AS $$
BEGIN
    UPDATE evidence_blocks SET added = clock_timestamp() WHERE sha256 = OLD.sha256;
    RETURN NULL;
END
$$;

CREATE OR REPLACE TRIGGER removed_attachment_keeps_its_file AFTER DELETE ON attachments FOR EACH ROW
    EXECUTE FUNCTION keep_for_a_day();
