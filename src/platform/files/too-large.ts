import { invalid, type Outcome } from "../../kernel/outcome.ts";

const bytesPerMegabyte = 1024 * 1024;

/** The problem `files:too-large`, with the limit in megabytes (two decimals) for the sentence the person reads. */
export function tooLarge(maximumBytes: number): Outcome<never> {
  const maximum = Math.round((maximumBytes / bytesPerMegabyte) * 100) / 100;
  return invalid({ path: "file", key: "files:too-large", values: { maximum } });
}
