-- A program that has the store open while it is brought to another version writes nothing more
CREATE OR REPLACE FUNCTION require_version(expected bigint) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
    present bigint := (SELECT version FROM noticedesk.store_version);
BEGIN
    IF present <> expected THEN
        RAISE EXCEPTION 'version %', present USING ERRCODE = 'ND001';
    END IF;
END
$$;
