-- Other letters with a registered number are found without reading every dispatch
CREATE INDEX IF NOT EXISTS dispatches_registered_number ON dispatches (registered_number)
    WHERE registered_number IS NOT NULL;
