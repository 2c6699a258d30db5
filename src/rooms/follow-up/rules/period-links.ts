const wheel = "/uppfoljning/arshjul";
const period = (id: string) => `/uppfoljning/perioder/${id}`;
const body = (id: string, slug: string) => `${period(id)}/organ/${slug}`;

/** Where the pages of the year wheel and of each period are. */
export const periodLinks = {
  wheel: (year?: number) => (year === undefined ? wheel : `${wheel}?ar=${year}`),
  newWheel: (year?: number) => (year === undefined ? `${wheel}/nytt` : `${wheel}/nytt?ar=${year}`),
  period,
  change: (id: string) => `${period(id)}/andra`,
  open: (id: string) => `${period(id)}/oppna`,
  close: (id: string) => `${period(id)}/stang`,
  csv: (id: string) => `${period(id)}/organ.csv`,
  body,
  update: (id: string, slug: string) => `${body(id, slug)}/laget`,
  introduction: (id: string, slug: string) => `${body(id, slug)}/inledning`,
  handIn: (id: string, slug: string) => `${body(id, slug)}/lamna-in`,
  openAgain: (id: string, slug: string) => `${body(id, slug)}/oppna-igen`,
  report: (id: string, slug: string, number?: number) =>
    `${body(id, slug)}/rapport${number === undefined ? "" : `?nummer=${number}`}`,
  reportFile: (id: string, slug: string, format: "pdf" | "docx" | "arkiv", number?: number) =>
    `${body(id, slug)}/rapport/fil/${format}${number === undefined ? "" : `?nummer=${number}`}`,
};
