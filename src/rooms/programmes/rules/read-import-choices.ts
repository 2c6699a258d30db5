/** What a person has said of a text that was read in, by place in the text, part and requirement. */
export type ImportChoices = {
  /** Which part a section is: its `partId`, or `new`. */
  is: ReadonlyMap<number, string>;
  /** What becomes of a part that the text does not have: `keep`, `retired` or `into-<place>`. */
  gone: ReadonlyMap<string, string>;
  /** What becomes of a requirement whose sentence is gone: `keep`, `retired` or `reads-<place>-<which new sentence>`. */
  wordings: ReadonlyMap<string, string>;
  /** Why, part by part. */
  reasons: ReadonlyMap<string, string>;
  /** Sentences that become requirements, as `<place>.<which>`; null when nobody has been asked yet. */
  demands: ReadonlySet<string> | null;
};

type Fields = Readonly<Record<string, unknown>>;

/** The form of the review, field by field: `is-3`, `gone-<part>`, `reason-<part>`, `wording-<requirement>`, `demands`. */
export function readImportChoices(fields: Fields): ImportChoices {
  const named = (prefix: string) =>
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(prefix) && typeof value === "string" && value.trim() !== ""
        ? [[name.slice(prefix.length), value.trim()] as const]
        : [],
    );
  const ticked = fields.demands === undefined ? [] : [fields.demands].flat();
  return {
    is: new Map(named("is-").flatMap(([at, value]) => (/^\d{1,3}$/.test(at) ? [[Number(at), value]] : []))),
    gone: new Map(named("gone-")),
    wordings: new Map(named("wording-")),
    reasons: new Map(named("reason-")),
    demands: "addressee" in fields ? new Set(ticked.filter((one) => typeof one === "string")) : null,
  };
}
