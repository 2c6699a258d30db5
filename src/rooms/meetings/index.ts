/** The door: what other rooms may use of meetings. */
export { type ItemOutcome, itemOutcomes } from "./model.ts";
