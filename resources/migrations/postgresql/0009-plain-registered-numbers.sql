-- Registered numbers as they are compared, however they were typed
-- They are drawn from the dispatches that are not struck out, as plainRegisteredNumber() says. What is
-- typed may be of any length, and what an index in an order holds may not.
CREATE TABLE IF NOT EXISTS registered_numbers (
    number text NOT NULL CHECK (number <> ''),
    case_id bigint NOT NULL REFERENCES cases (id)
);

CREATE INDEX IF NOT EXISTS registered_numbers_by_number ON registered_numbers USING hash (number);

CREATE INDEX IF NOT EXISTS registered_numbers_of_case ON registered_numbers (case_id);

DROP INDEX IF EXISTS dispatches_registered_number;

DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'noticedesk_staff') THEN
        GRANT SELECT, INSERT, DELETE ON registered_numbers TO noticedesk_staff;
    END IF;
END
$$;
