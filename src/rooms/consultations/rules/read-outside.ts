import { cleanLine } from "../../../kernel/text.ts";

/** Somebody outside as written on one line; `email` is null where none is written. */
export type WrittenOutside = { name: string; email: string | null };

const withAddress = /^(.*?)[\s;,<(]*([^\s;,<>()]+@[^\s;,<>()]+)[>)]?[;,]?$/;

/** Those outside, one a line: name, then e-mail address after a semicolon, a comma, a blank or in angle brackets. */
export function readOutside(text: string): WrittenOutside[] {
  return text.split(/\r\n|[\n\r]/).flatMap((written): WrittenOutside[] => {
    const line = cleanLine(written);
    if (line === "") return [];
    const [, name = line, email] = withAddress.exec(line) ?? [];
    if (!email) return [{ name: line.replace(/[;,]+$/, "").trim(), email: null }];
    return [{ name: cleanLine(name.replace(/^"|"$/g, "")), email }];
  });
}
