import { ConcreteHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Run, Text } from "../document.ts";
import { linkAddress } from "../link-address.ts";
import { runsOf } from "../runs-of.ts";
import type { Pen } from "./pen.ts";

type Context = Parameters<ConcreteHyperlink["prepForXml"]>[0];
const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** A link whose id is counted; the one of `docx` is drawn at random, and no two files would be equal. */
class CountedLink extends ConcreteHyperlink {
  readonly #address: string;

  constructor(children: readonly ParagraphChild[], id: string, address: string) {
    super(children, id);
    this.#address = address;
  }

  override prepForXml(context: Context) {
    context.viewWrapper.Relationships.addRelationship(this.linkId, hyperlink, this.#address, "External");
    return super.prepForXml(context);
  }
}

function textRuns({ text, bold, italic }: Run, style?: string): TextRun[] {
  return text.split("\n").map((line, index) => {
    return new TextRun({ text: line, bold, italics: italic, style, break: index === 0 ? undefined : 1 });
  });
}

/** The runs of a text as Word has them. A link to a page of this site is plain text: from a file it leads nowhere. */
export function inline(text: Text, pen: Pen): ParagraphChild[] {
  return runsOf(text).flatMap((run): ParagraphChild[] => {
    const address = run.href === undefined ? null : linkAddress(run.href);
    if (address === null) return textRuns(run);
    pen.links += 1;
    return [new CountedLink(textRuns(run, "Hyperlink"), `Link${pen.links}`, address)];
  });
}
