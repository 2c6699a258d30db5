import type { AppliedMigration } from "../database/applied-migrations.ts";

/** Whether a list of migrations begins with another: a database that has had the shorter can be brought to the longer. */
export const beginsWith = (whole: AppliedMigration[], beginning: AppliedMigration[]): boolean =>
  beginning.every(({ name, checksum }, at) => whole[at]?.name === name && whole[at].checksum === checksum);
