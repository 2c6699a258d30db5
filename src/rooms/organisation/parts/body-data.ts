import type { Outcome } from "../../../kernel/outcome.ts";
import type { bodyPage } from "../queries/body-page.ts";
import type { personPage } from "../queries/person-page.ts";

type Answer<Asked extends (...given: never[]) => unknown> =
  Awaited<ReturnType<Asked>> extends Outcome<infer Value> ? Value : never;

/** What the page of a body, and that of a person, have to show. */
export type BodyData = Answer<typeof bodyPage>;
export type PersonData = Answer<typeof personPage>;
