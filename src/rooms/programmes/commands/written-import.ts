import type { WaitingImport } from "../queries/waiting-import.ts";
import type { ImportPlan } from "../rules/import-plan.ts";
import type { ImportChoices } from "../rules/read-import-choices.ts";
import type { DemandToAdd } from "./demands-to-add.ts";

/** A text on its way into a version, with all that has been said of it. */
export type WrittenImport = {
  waiting: WaitingImport;
  plan: ImportPlan;
  choices: ImportChoices;
  reason: string | null;
  /** Parts and requirements that the version before had. */
  before: ReadonlySet<string>;
  demands: readonly DemandToAdd[];
};
