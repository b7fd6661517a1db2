-- Searches fold more characters, and what earlier programs deleted is taken out of the history
-- Both are done by the program in the same transaction: what searches read is drawn anew, as after
-- each step, and the entries of records that were deleted before step 9 are emptied (docs/store.md).
DELETE FROM case_list;
