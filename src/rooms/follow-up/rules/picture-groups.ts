import type { PictureLine } from "./picture.ts";

export const pictureGroups = ["committees", "districts", "companies"] as const;
export type PictureGroup = (typeof pictureGroups)[number];

/** Under which heading a body stands. The executive board, when it has a plan of its own, stands with the committees. */
export const groupOf = ({ kind }: Pick<PictureLine, "kind">): PictureGroup =>
  kind === "company" ? "companies" : kind === "district_council" ? "districts" : "committees";

/** What the groups are called in an address: Swedish and stable, so that a view of the picture can be kept and sent. */
export const groupWords = {
  committees: "namnder",
  districts: "stadsdelsnamnder",
  companies: "bolag",
} as const satisfies Record<PictureGroup, string>;
