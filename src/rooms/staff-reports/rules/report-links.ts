import type { Lack } from "./what-is-missing.ts";

const page = (id: string) => `/tjansteutlatanden/${id}`;
const section = (id: string, row: string) => `${page(id)}/avsnitt/${row}`;

/** Where the pages of writing a report are. */
export const reportLinks = {
  list: "/tjansteutlatanden",
  start: (asked: { consultee?: string; case?: string } = {}) => {
    const [name, value] = asked.consultee ? ["remiss", asked.consultee] : ["arende", asked.case ?? ""];
    return `/tjansteutlatanden/nytt${value ? `?${name}=${value}` : ""}`;
  },
  templates: "/tjansteutlatanden/mallar",
  template: (body: string) => `/tjansteutlatanden/mallar/${body}`,
  page,
  section,
  autosave: (id: string, row: string) => `${section(id, row)}/autospara`,
  header: (id: string) => `${page(id)}/uppgifter`,
  stance: (id: string) => `${page(id)}/hallning`,
  viewpoints: (id: string) => `${page(id)}/synpunkter`,
  markSentence: (id: string, row: string) => `${page(id)}/synpunkter/mark/${row}`,
  viewpoint: (id: string, viewpoint: string) => `${page(id)}/synpunkter/${viewpoint}`,
  preparation: (id: string) => `${page(id)}/beredning`,
  confirmStep: (id: string, step: string) => `${page(id)}/beredning/${step}`,
  meetingDay: (id: string) => `${page(id)}/sammantradesdag`,
  signatories: (id: string) => `${page(id)}/undertecknare`,
  attachments: (id: string) => `${page(id)}/bilagor`,
  end: (id: string) => `${page(id)}/avsluta`,
};

/** Where something that is missing is mended. `rows` are the sections' rows by their kind. */
export function mendedAt({ at, section: kind }: Lack, id: string, rows: ReadonlyMap<string, string>): string {
  const row = kind === undefined ? undefined : rows.get(kind);
  if (at === "section") return row ? section(id, row) : page(id);
  return reportLinks[at](id);
}
