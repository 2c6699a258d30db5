import { dropSign, type ListSign, listSign } from "./list-sign.ts";

type Open = { element: Element; level: number; ordered: boolean; list: string };

function startList(sign: ListSign, document: Document): Element {
  const list = document.createElement(sign.ordered ? "ol" : "ul");
  if (sign.ordered && sign.order !== 1) list.setAttribute("start", String(sign.order));
  return list;
}

const sameList = (open: Open, sign: ListSign) =>
  open.level === sign.level && open.ordered === sign.ordered && (open.list === sign.list || open.level > 1);

/** Where the next point goes: the list it belongs to, begun when there is none, inside the point it lies under. */
function listFor(sign: ListSign, open: Open[], point: Element): Element {
  while (open.some(({ level }) => level > sign.level)) open.pop();
  const innermost = open.at(-1);
  if (innermost && sameList(innermost, sign)) return innermost.element;
  if (innermost?.level === sign.level) open.pop();
  const element = startList(sign, point.ownerDocument);
  const above = open.at(-1)?.element.lastElementChild;
  if (above) above.append(element);
  else point.before(element);
  open.push({ element, level: sign.level, ordered: sign.ordered, list: sign.list });
  return element;
}

/** Makes real lists of the paragraphs that Word only draws as lists; those that follow each other are one, nested by level. */
export function realLists(root: Element): void {
  let open: Open[] = [];
  for (const block of [...root.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    const sign = block.tagName === "P" ? listSign(block) : null;
    // The list must lie right before the point: a paragraph or a table between them ends it.
    if (!sign || (open[0] && block.previousElementSibling !== open[0].element)) open = [];
    dropSign(block);
    if (!sign) continue;
    const list = listFor(sign, open, block);
    const item = root.ownerDocument.createElement("li");
    list.append(item);
    item.append(block);
  }
}
