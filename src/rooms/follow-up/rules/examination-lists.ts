/** What auditors find years later, if nobody looks: each is a list. The word is the one in its address. */
export const examinationLists = {
  unanswered: "obesvarade-krav",
  proposed: "inte-antagna",
  idle: "inte-paborjade",
  silent: "tysta",
  bare: "utan-underlag",
  overdue: "forsenade",
} as const;
export type ExaminationList = (typeof examinationLists)[keyof typeof examinationLists];
export type ExaminationKey = keyof typeof examinationLists;

export const examinationKeys = Object.keys(examinationLists) as ExaminationKey[];

/** The list that an address names; the first when it names none that there is. */
export const listNamed = (word: string | null): ExaminationKey =>
  examinationKeys.find((key) => examinationLists[key] === word) ?? "unanswered";
