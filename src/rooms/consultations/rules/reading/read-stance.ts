import { type Confidence, type Field, field } from "./field.ts";
import { hasViews } from "./has-views.ts";
import { ownVoice } from "./own-voice.ts";
import { foundIn, kindOf, type Passage, passagesIn } from "./passages-in.ts";
import type { SectionKind } from "./section-words.ts";
import type { Section } from "./split-sections.ts";
import { partlyWords, reservingWords, type StanceSign, stanceWords } from "./stance-words.ts";

export type Stance =
  | "supports"
  | "supports-with-viewpoints"
  | "neutral"
  | "rejects-in-part"
  | "rejects"
  | "declines"
  | "uncertain";

type Sign = { sign: StanceSign; strength: number; passage: Passage; partly: boolean };

const KINDS: ReadonlySet<SectionKind> = new Set(["summary", "views", "opening", "proposed-decision", "decision"]);
/** Where the answerer may speak when it has no section for its views, as in an excerpt from minutes. */
const FALLBACK: ReadonlySet<SectionKind> = new Set(["matter", "background"]);
const DECIDES: ReadonlySet<SectionKind> = new Set(["proposed-decision", "decision"]);

/**
 * The stance as a whole. Only the answerer's own words in its own sections count; `hasViewpoints` tells a yes from a yes
 * with wishes. Words that pull both ways give the likeliest, with the others as alternatives.
 */
export function readStance(
  sections: readonly Section[],
  own: ReadonlySet<string>,
  hasViewpoints: boolean,
): Field<Stance> {
  const passages = passagesIn(
    sections.filter((section) => KINDS.has(kindOf(section)) || (!hasViews(sections) && FALLBACK.has(kindOf(section)))),
  );
  const signs = passages.flatMap((passage) => signsIn(passage, own));
  const reserved = passages.some(({ text }) => reservingWords.test(text));
  return judge(signs, hasViewpoints || reserved);
}

function signsIn(passage: Passage, own: ReadonlySet<string>): Sign[] {
  let left = passage.small;
  const signs: Sign[] = [];
  for (const { sign, strength, shape } of stanceWords) {
    if (left.search(shape) < 0) continue;
    left = left.replace(shape, (found) => "·".repeat(found.length));
    signs.push({ sign, strength, passage, partly: partlyWords.test(passage.text) });
  }
  if (signs.length === 0) return [];
  const voice = ownVoice(passage.text, own);
  if (voice === "other" || (voice === "unnamed" && FALLBACK.has(passage.kind))) return [];
  // A sentence that names nobody may report somebody else, except in a decision, which is always one's own.
  const weaker = voice === "unnamed" && !DECIDES.has(passage.kind) && passage.kind !== "opening" ? 1 : 0;
  return signs.map((one) => ({ ...one, strength: Math.max(1, one.strength - weaker) }));
}

function judge(signs: readonly Sign[], hasViewpoints: boolean): Field<Stance> {
  const best = (sign: StanceSign) =>
    signs.filter((one) => one.sign === sign).toSorted((a, b) => b.strength - a.strength)[0];
  const [supports, rejects, declines, neutral] = [
    best("supports"),
    best("rejects"),
    best("declines"),
    best("no-objection"),
  ];
  const say = (stance: Stance, sign: Sign | undefined, confidence: Confidence, alternatives: Stance[] = []) =>
    field<Stance>(stance, confidence, sign ? foundIn(sign.passage) : null, alternatives);
  const sure = (sign: Sign): Confidence =>
    sign.strength >= 3 ? "certain" : sign.strength === 2 ? "likely" : "uncertain";
  const yes: Stance = hasViewpoints ? "supports-with-viewpoints" : "supports";

  if (declines && (supports?.strength ?? 0) < 3 && (rejects?.strength ?? 0) < 3)
    return say("declines", declines, sure(declines));
  if (rejects && rejects.strength >= 2) {
    const partly = signs.some((one) => one.sign === "rejects" && one.partly);
    if ((supports?.strength ?? 0) >= 3)
      return say("rejects-in-part", rejects, "likely", ["rejects", "supports-with-viewpoints"]);
    if (partly) return say("rejects-in-part", rejects, "likely", ["rejects"]);
    return say("rejects", rejects, sure(rejects), supports ? ["rejects-in-part"] : []);
  }
  if (supports && supports.strength >= 2) {
    const both = neutral && neutral.strength >= 3 && supports.strength < 3;
    return say(yes, supports, sure(supports), both ? ["neutral"] : []);
  }
  if (neutral && neutral.strength >= 2)
    return say(
      "neutral",
      neutral,
      hasViewpoints ? "likely" : sure(neutral),
      hasViewpoints ? ["supports-with-viewpoints"] : [],
    );
  if (supports) return say(yes, supports, "uncertain", [rejects ? "rejects-in-part" : "neutral"]);
  if (neutral) return say("neutral", neutral, "uncertain", [yes]);
  return say("uncertain", rejects, "uncertain", rejects ? ["rejects-in-part", "rejects"] : []);
}
