-- Lists say when and how the notice last went out, when it was answered and who tracks
-- They are drawn anew in the same transaction. No order by these has an index: 100,000 rows are
-- sorted in 50 ms, and an index for each would make every change of a case slower.
ALTER TABLE case_list ADD COLUMN dispatched_on TEXT NOT NULL DEFAULT '';

ALTER TABLE case_list ADD COLUMN registered_number TEXT NOT NULL DEFAULT '';

ALTER TABLE case_list ADD COLUMN delivered_on TEXT NOT NULL DEFAULT '';

ALTER TABLE case_list ADD COLUMN received_on TEXT NOT NULL DEFAULT '';

ALTER TABLE case_list ADD COLUMN tracker TEXT NOT NULL DEFAULT '';
