import { shorten } from "../../../kernel/shorten.ts";

const longestTitle = 300;
const said = { declined: "Avstår från yttrande", no_objection: "Har inget att erinra" } as const;

/** What the record of a brief answer is called in both registers; documents are Swedish whoever reads the page. */
export const briefAnswerTitle = (kind: keyof typeof said, title: string): string =>
  shorten(`${said[kind]}: ${title}`, longestTitle);
