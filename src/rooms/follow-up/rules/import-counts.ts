/** What the rows of a file would do, or did: how many of each. */
export type ImportCounts = {
  newGoals: number;
  newActivities: number;
  changed: number;
  same: number;
  /** Rows with something wrong; they are left out. */
  faulty: number;
};

/** How many rows are to be written. */
export const rightRows = ({ newGoals, newActivities, changed }: ImportCounts): number =>
  newGoals + newActivities + changed;
