-- Neighbouring characters in searches as numbers
-- In the index, numbers take half the time and half the room of texts. Searches are drawn anew.
TRUNCATE case_search;

ALTER TABLE case_search DROP COLUMN title_neighbours, DROP COLUMN neighbours;

ALTER TABLE case_search ADD COLUMN title_neighbours int4[] NOT NULL;

ALTER TABLE case_search ADD COLUMN neighbours int4[] NOT NULL;

CREATE INDEX case_search_by_title_neighbours ON case_search USING gin (title_neighbours)
    WITH (gin_pending_list_limit = 256);

CREATE INDEX case_search_by_neighbours ON case_search USING gin (neighbours)
    WITH (gin_pending_list_limit = 256);
