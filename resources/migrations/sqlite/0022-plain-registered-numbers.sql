-- Registered numbers as they are compared, however they were typed
-- The numbers are drawn from the dispatches that are not struck out, as plainRegisteredNumber() says.
CREATE TABLE registered_numbers (
    number TEXT NOT NULL CHECK (number <> ''),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    PRIMARY KEY (number, case_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX registered_numbers_of_case ON registered_numbers (case_id);

DROP INDEX dispatches_registered_number;
