-- The list in the order of the states reckons with the day, so no index by the state's rank serves it
DROP INDEX IF EXISTS case_list_by_state_rank, case_list_by_state_and_state_rank,
    case_list_by_closed_and_state_rank;
