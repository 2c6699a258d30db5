import { styleOf } from "./style-of.ts";
import { unwrap } from "./unwrap.ts";

const isBold = (style: string) => /(?<![\w-])font-weight:\s*(bold|[6-9]00)/i.test(style);
const isNotBold = (style: string) => /(?<![\w-])font-weight:\s*(normal|[1-5]00)/i.test(style);
const isItalic = (style: string) => /(?<![\w-])font-style:\s*(italic|oblique)/i.test(style);
const isNotItalic = (style: string) => /(?<![\w-])font-style:\s*normal/i.test(style);

function wrapContent(element: Element, tag: "strong" | "em"): void {
  const mark = element.ownerDocument.createElement(tag);
  mark.append(...element.childNodes);
  element.append(mark);
}

/** Bold and italic that are only a look become marks, and a tag for them that is overruled by its look goes. */
export function realMarks(root: Element): void {
  for (const element of [...root.querySelectorAll("[data-style]")]) {
    const { tagName } = element;
    const style = styleOf(element);
    // A heading is bold by being one.
    if (/^H\d$/.test(tagName)) continue;
    if (isBold(style)) wrapContent(element, "strong");
    if (isItalic(style)) wrapContent(element, "em");
    if ((tagName === "B" && isNotBold(style)) || (tagName === "I" && isNotItalic(style))) unwrap(element);
  }
}
