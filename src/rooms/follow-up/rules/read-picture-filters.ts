import { groupWords, type PictureGroup, pictureGroups } from "./picture-groups.ts";

export type PictureFilters = { area: string | null; group: PictureGroup | null; grave: boolean };

/** The filters an address holds; what is empty or unknown is as usual. */
export function readPictureFilters(params: URLSearchParams): PictureFilters {
  return {
    area: params.get("omrade") || null,
    group: pictureGroups.find((group) => groupWords[group] === params.get("grupp")) ?? null,
    grave: params.get("visa") === "att-se-till",
  };
}
