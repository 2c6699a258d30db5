import { styleOf } from "./style-of.ts";

/** What stands first in a paragraph that Word draws as a point of a list. */
export type ListSign = { level: number; ordered: boolean; order: number; list: string };

const numbered = /^\(?(\d{1,3}|[a-zåäö]|[ivxl]{1,6})[.)]/iu;

/** The point's sign, which Word writes out as words in a span of its own. */
const signOf = (element: Element) =>
  [...element.querySelectorAll("span")].find((span) => /mso-list:\s*ignore/i.test(styleOf(span)));

/** Reads a paragraph's place in one of Word's lists from its style (`mso-list:l0 level2 lfo1`); null when it stands in none. */
export function listSign(element: Element): ListSign | null {
  const [, list = "", level = "1"] = /mso-list:\s*(l\d+) level(\d)/i.exec(styleOf(element)) ?? [];
  const sign = signOf(element);
  if (list === "" && !sign) return null;
  const written = (sign?.textContent ?? "").replace(/[\s\u00a0]+/g, "");
  const [, figure] = numbered.exec(written) ?? [];
  const order = Number(figure);
  return { level: Number(level), ordered: figure !== undefined, order: order > 0 ? order : 1, list };
}

/** Takes the sign away, since a real list draws its own. */
export function dropSign(element: Element): void {
  signOf(element)?.remove();
}
