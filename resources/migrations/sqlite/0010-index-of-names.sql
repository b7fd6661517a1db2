-- Organisations are no longer looked up by name
-- OrganizationSearch keeps what it searches in memory, and the list is in the order of the codes:
-- no statement reads this index, and writing it was a fifth of the time of a large import.
DROP INDEX organizations_by_name;
