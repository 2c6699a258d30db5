import { attributeOf, xmlEvents } from "./xml-events.ts";

/** What a paragraph style says of those who bear it, with what it inherits. `level` is that of a heading, from 1. */
export type DocxStyle = { level: number | null; bold: boolean; listId: string | null; listLevel: number };

type Written = {
  name: string;
  basedOn: string;
  outline: number | null;
  bold: boolean;
  listId: string | null;
  listLevel: number;
};

const HEADING = /^(?:heading|rubrik|överskrift|toc heading) ?(\d)$/i;
/** Deeper chains are circles. */
const DEEPEST = 12;

/** Reads `word/styles.xml`. A style is a heading by its outline level or by its name in English or Swedish. */
export function docxStyles(xml: string): (id: string) => DocxStyle {
  const styles = readStyles(xml);
  return (id) => {
    let [level, bold, listId, listLevel]: [number | null, boolean, string | null, number] = [null, false, null, 0];
    let current = styles.get(id);
    for (let depth = 0; current && depth < DEEPEST; depth += 1) {
      const named = HEADING.exec(current.name)?.[1];
      level ??= named ? Number(named) : current.outline === null ? null : current.outline + 1;
      bold ||= current.bold;
      if (listId === null && current.listId !== null) [listId, listLevel] = [current.listId, current.listLevel];
      current = styles.get(current.basedOn);
    }
    return { level: level !== null && level <= 9 ? level : null, bold, listId, listLevel };
  };
}

function readStyles(xml: string): Map<string, Written> {
  const styles = new Map<string, Written>();
  let style: Written | null = null;
  for (const event of xmlEvents(xml)) {
    if (event.kind === "close" && event.name === "w:style") style = null;
    if (event.kind !== "open") continue;
    const value = attributeOf(event.attributes, "w:val") ?? "";
    if (event.name === "w:style") {
      style = { name: "", basedOn: "", outline: null, bold: false, listId: null, listLevel: 0 };
      styles.set(attributeOf(event.attributes, "w:styleId") ?? "", style);
    } else if (style && event.name === "w:name") style.name = value;
    else if (style && event.name === "w:basedOn") style.basedOn = value;
    else if (style && event.name === "w:outlineLvl") style.outline = Number(value);
    else if (style && event.name === "w:b") style.bold = value !== "0" && value !== "false";
    else if (style && event.name === "w:numId") style.listId = value;
    else if (style && event.name === "w:ilvl") style.listLevel = Number(value);
  }
  return styles;
}
