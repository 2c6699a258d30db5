import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { fromMarkdown } from "../../../platform/paper/rich-text/from-markdown.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import type { ItemOutcome } from "../model.ts";

export type Words = { decision: RichText | null; reason: string | null };
type Written = { outcome: ItemOutcome; text: string; reason: string | null };

/** What is said when the words do not fit the outcome; `changed` is whether they differ from the proposal. */
function misfit({ outcome, text, reason }: Written, changed: boolean, proposed: string): FieldProblem[] {
  const at = (path: string, word: string) => [{ path, key: `meetings:problem.${word}` }];
  const empty = text.trim() === "";
  if (outcome === "approved" && proposed === "") return at("outcome", "nothing-proposed");
  if (outcome === "approved" && changed && !empty) return at("text", "text-differs");
  if (outcome === "approved_with_changes" && (empty || !changed)) return at("text", "text-unchanged");
  if (outcome === "own_statement" && (empty || !changed)) return at("text", "text-missing");
  if (outcome === "referred_back" && reason === null) return at("reason", "reason-missing");
  return [];
}

/**
 * The words of a decision. Approved as proposed takes the proposal itself, letter for letter; what was written is compared with
 * it, so that nobody's change is lost because the wrong outcome was chosen. Problems at `outcome`, `text` and `reason`.
 */
export function decidedWords(written: Written, proposed: RichText, newId: () => string): Outcome<Words> {
  const read = fromMarkdown(written.text, { path: "text", newId });
  if (!read.ok) return read;
  const before = toMarkdown(proposed);
  const changed = toMarkdown(read.value) !== before;
  const problems = misfit(written, changed, before);
  if (problems.length > 0) return invalid(...problems);
  const kept = written.outcome === "referred_back" ? written.reason : null;
  if (written.outcome === "approved") return ok({ decision: proposed, reason: kept });
  const inWords = ["approved_with_changes", "own_statement"].includes(written.outcome);
  const declinedInWords = written.outcome === "declined" && changed && written.text.trim() !== "";
  return ok({ decision: inWords || declinedInWords ? read.value : null, reason: kept });
}
