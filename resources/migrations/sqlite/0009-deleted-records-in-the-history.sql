-- What a deleted record said can be taken out of the history; that it was there, and who deleted it, stays
-- The hash of an entry stays as well, so the chain holds; the entry of the deletion names those that
-- were emptied (docs/store.md). Nothing is taken out of the history of a case that there is.
DROP TRIGGER history_is_not_changed;

CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
WHEN NEW.changes <> '[]'
    OR (NEW.sequence, NEW.at, NEW.user, NEW.host, NEW.action, NEW.subject, NEW.record, NEW.revision,
        NEW.previous, NEW.hash)
        IS NOT (OLD.sequence, OLD.at, OLD.user, OLD.host, OLD.action, OLD.subject, OLD.record,
        OLD.revision, OLD.previous, OLD.hash)
    OR (OLD.subject = 'case' AND EXISTS (SELECT 1 FROM cases WHERE id = OLD.record))
BEGIN
    SELECT RAISE(ABORT, 'the history is never changed');
END;
