/** Word's own title is a paragraph with a class. */
const titles = "p.MsoTitle, p.MsoSubtitle";

function asTag(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.replaceWith(made);
}

const levelOf = (element: Element): number => (element.tagName === "P" ? 0 : Number(element.tagName.slice(1)));

/** The highest heading of what is pasted becomes ours, all below it our subheading: the page has the levels above. */
export function ourHeadings(root: Element): void {
  const found = [...root.querySelectorAll(`${titles}, h1, h2, h3, h4, h5, h6`)];
  const highest = Math.min(...found.map(levelOf));
  for (const heading of found) asTag(heading, levelOf(heading) === highest ? "h3" : "h4");
}
