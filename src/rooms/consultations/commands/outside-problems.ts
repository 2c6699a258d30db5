import type { FieldProblem } from "../../../kernel/outcome.ts";
import { isEmail } from "../../organisation/index.ts";
import { longest } from "../model.ts";
import type { WrittenOutside } from "../rules/read-outside.ts";

/** What is wrong with those outside as they are written, each at `outside` with the line it concerns. */
export function outsideProblems(outside: readonly WrittenOutside[]): FieldProblem[] {
  const seen = new Set<string>();
  const path = "outside";
  return outside.flatMap(({ name, email }): FieldProblem[] => {
    if (email === null) return [{ path, key: "consultations:draft.outside-without-address", values: { name } }];
    if (name === "") return [{ path, key: "consultations:draft.outside-without-name", values: { email } }];
    if (!isEmail(email) || email.length > longest.email) {
      return [{ path, key: "consultations:draft.outside-address-unclear", values: { name, email } }];
    }
    if (name.length > longest.name) return [{ path, key: "consultations:draft.outside-name-long", values: { email } }];
    const known = email.toLowerCase();
    if (seen.has(known)) return [{ path, key: "consultations:draft.outside-twice", values: { email } }];
    seen.add(known);
    return [];
  });
}
