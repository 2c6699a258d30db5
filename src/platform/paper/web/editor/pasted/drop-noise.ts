import { styleOf } from "./style-of.ts";
import { unwrap } from "./unwrap.ts";

/** What holds no words of the text: settings, scripts, pictures, what Word's comments leave behind, and words that were deleted. */
const wordless =
  "style, script, meta, link, title, xml, head, img, svg, object, iframe, template, del, .msoDel, .MsoCommentReference, .msocomanchor, .msocomoff";

const isHidden = (element: Element) => /mso-element:\s*comment|display:\s*none|mso-hide:\s*all/i.test(styleOf(element));

function dropComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.parentNode?.removeChild(child);
    else dropComments(child);
  }
}

/** Tabs and the blanks that Word draws its layout with become one ordinary blank. */
function flattenSpaces(root: Element): void {
  for (const span of root.querySelectorAll("span")) {
    if (/mso-tab-count|mso-spacerun/i.test(styleOf(span))) span.replaceWith(" ");
  }
}

/** Leaves the words and their own marks: no comments, no settings, none of the tags that only Office understands. */
export function dropNoise(root: Element): void {
  dropComments(root);
  for (const element of root.querySelectorAll(wordless)) element.remove();
  for (const element of [...root.querySelectorAll("*")]) {
    if (isHidden(element)) element.remove();
    // <o:p>, <st1:place>, <w:sdt>: the words are inside.
    else if (element.tagName.includes(":") || element.tagName === "FONT") unwrap(element);
  }
  flattenSpaces(root);
}
