import { dropNoise } from "./drop-noise.ts";
import { ourHeadings } from "./our-headings.ts";
import { plainTables } from "./plain-tables.ts";
import { realLists } from "./real-lists.ts";
import { realMarks } from "./real-marks.ts";

/** Blanks alone, also the hard ones that Word fills empty lines with. */
const isBlank = (element: Element) => (element.textContent ?? "").replace(/[\s\u00a0]/g, "") === "";

/** Line ends in the source of a page are blanks; kept, they would come out as such in the middle of a sentence. */
function joinLines(node: Node): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) child.nodeValue = (child.nodeValue ?? "").replace(/[ \t]*\r?\n[ \t]*/g, " ");
    else joinLines(child);
  }
}

/**
 * Makes what was copied from Word, another word processor or a web page into what the text has places for: paragraphs, our two
 * levels of headings, real lists, bold, italic and links. Only looks go; every word that was to be seen stays.
 */
export function cleanPasted(root: Element): void {
  // Word's lists are told by styles and signs, so they are read before those are dropped.
  realLists(root);
  dropNoise(root);
  realMarks(root);
  plainTables(root);
  ourHeadings(root);
  joinLines(root);
  for (const block of [...root.querySelectorAll("p, h3, h4, li")]) if (isBlank(block)) block.remove();
}
