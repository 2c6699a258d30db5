import { acceptedTypes } from "../../../platform/files/accepted-types.ts";

/** The endings a file field offers first, as its `accept` says it. */
export const acceptedEndings = acceptedTypes
  .flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`))
  .join(",");

/** What a kind of file is called where files are listed: "PDF"; empty for a kind that is no longer taken in. */
export const shortType = (mediaType: string): string =>
  (acceptedTypes.find((type) => type.mediaType === mediaType)?.extensions[0] ?? "").toUpperCase();
