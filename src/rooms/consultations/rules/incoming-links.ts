import type { IncomingAct } from "./incoming-acts.ts";

const paths: Record<Exclude<IncomingAct, "report">, string> = {
  register: "registrera",
  link: "koppla",
  answer: "kort-svar",
  "ask-extension": "anstand",
  "send-on": "fraga-vidare",
};

const page = (consultee: string) => `/remisser/inkomna/${consultee}`;

/** Where the pages of what has come in are. A report is begun in its own room, which is told what it answers. */
export const incomingLinks = {
  list: "/remisser/inkomna",
  page,
  act: (consultee: string, act: IncomingAct) =>
    act === "report" ? `/tjansteutlatanden/nytt?remiss=${consultee}` : `${page(consultee)}/${paths[act]}`,
  file: (consultee: string, file: string) => `${page(consultee)}/filer/${file}`,
};
