/** What a reader of XML meets: a tag with its attributes as written, the end of one, or text. */
export type XmlEvent =
  | { kind: "open"; name: string; attributes: string; empty: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

/**
 * Walks through well-formed XML in one pass, from one bracket to the next. Declarations, comments and doctypes are passed
 * over, so no entity of the file's own is ever expanded; the five of XML itself and numbers are.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent, void> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    if (open !== at) yield { kind: "text", text: plain(xml.slice(at, open < 0 ? xml.length : open)) };
    if (open < 0) return;
    const end = endOf(xml, open);
    if (end < 0) return;
    const event = tagOf(xml.slice(open + 1, end));
    if (event) yield event;
    at = end + 1;
  }
}

/** The value of an attribute, or undefined when the tag has none of that name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const from = ` ${attributes}`.search(new RegExp(`\\s${name}\\s*=\\s*["']`));
  if (from < 0) return undefined;
  const [, value] =
    /=\s*"([^"]*)"|=\s*'([^']*)'/.exec(attributes.slice(Math.max(0, from - 1)))?.filter((part) => part !== undefined) ??
    [];
  return value === undefined ? undefined : plain(value);
}

function endOf(xml: string, open: number): number {
  if (xml.startsWith("<!--", open)) {
    const end = xml.indexOf("-->", open + 4);
    return end < 0 ? -1 : end + 2;
  }
  return xml.indexOf(">", open);
}

const TAG = /^(\/?)([\w:.-]+)([\s\S]*?)(\/?)$/;

function tagOf(inside: string): XmlEvent | null {
  const [, slash, name = "", attributes = "", empty] = inside.length < 100_000 ? (TAG.exec(inside) ?? []) : [];
  if (name === "") return null;
  return slash ? { kind: "close", name } : { kind: "open", name, attributes, empty: empty === "/" };
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return named[name] ?? whole;
      const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
