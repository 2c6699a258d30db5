import { cleanLine } from "../../../kernel/text.ts";
import { longest } from "../model.ts";

const most = 10;

/** Tags as somebody wrote them, parted by commas: small letters, each once, at most ten, none longer than forty characters. */
export function readTags(written: string): string[] {
  const tags = written.split(",").map((tag) => cleanLine(tag).toLocaleLowerCase("sv").slice(0, longest.tag));
  return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, most);
}
