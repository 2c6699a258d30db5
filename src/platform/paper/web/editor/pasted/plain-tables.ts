const blocks = "p, h1, h2, h3, h4, h5, h6, li, div, blockquote";

/** A cell's words on one line, with their marks. */
function flattened(cell: Element): Node[] {
  const document = cell.ownerDocument;
  const leaves = [...cell.querySelectorAll(blocks)].filter((block) => block.querySelector(blocks) === null);
  const lines = leaves.filter((block) => block.textContent?.trim() !== "");
  if (lines.length === 0) return [...cell.childNodes];
  return lines.flatMap((line, index) => [...(index > 0 ? [document.createTextNode(" ")] : []), ...line.childNodes]);
}

const isEmpty = (cell: Element) => (cell.textContent ?? "").trim() === "";

/** The rows of the table itself, not of one that lies inside a cell. */
const rowsOf = (table: Element) => [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);

/** The grammar has no tables, so each row becomes a paragraph with its cells after each other; not a word is lost. */
export function plainTables(root: Element): void {
  for (const table of [...root.querySelectorAll("table")].reverse()) {
    const document = table.ownerDocument;
    const caption = [...table.children].filter(({ tagName }) => tagName === "CAPTION");
    const rows = [...caption.map((one) => [one]), ...rowsOf(table).map((row) => [...row.children])];
    const paragraphs = rows.map((cells) => {
      const paragraph = document.createElement("p");
      for (const cell of cells.filter((one) => !isEmpty(one)))
        paragraph.append(...(paragraph.childNodes.length > 0 ? [" | "] : []), ...flattened(cell));
      return paragraph;
    });
    table.replaceWith(...paragraphs.filter((paragraph) => paragraph.childNodes.length > 0));
  }
}
