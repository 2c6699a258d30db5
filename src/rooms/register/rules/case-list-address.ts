import type { AddressWords } from "./address-words.ts";

/** The address of the case list: Swedish and stable, so that a filtered list can be kept and sent. */
export const caseListAddress = {
  text: { name: "q" },
  body: { name: "organ" },
  state: { name: "lage", values: { open: "oppna", closed: "avslutade" } },
  officer: { name: "handlaggare", values: { mine: "jag", none: "ingen" }, others: true },
  year: { name: "ar" },
  classification: { name: "klass" },
  secrecy: { name: "sekretess", values: { true: "ja" } },
  protectedToo: { name: "skyddat", values: { true: "visa" } },
  order: { name: "ordning", values: { opened: "inkommet", number: "nummer", updated: "andrat" } },
  direction: { name: "riktning", values: { ascending: "stigande", descending: "fallande" } },
  after: { name: "efter" },
  before: { name: "fore" },
} as const satisfies AddressWords;
