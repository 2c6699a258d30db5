import type { visits } from "./visit.ts";
import type { TestWorld } from "./world.ts";

/** One consultation on its way through the city: the addresses that were met on the way. */
export type Remiss = {
  world: TestWorld;
  address: string;
  people: ReturnType<typeof visits>;
  consultation: string;
  incoming: string;
  report: string;
  reply: string;
};

export const proposal = `# Inledning

Programmet gäller alla nämnder och styrelser.

# Lokaler och skalskydd

Lokaler där besökare tas emot ska ha lås och larm.

# Larmkedja

Larm ska nå den som kan ingripa.

# Stöd till verksamheterna

Stadsledningskontoret stödjer nämnderna.

# Uppföljning

Nämnderna rapporterar en gång om året.`;

/** The same, changed as the first wish asks. */
export const changedProposal = proposal.replace(
  "ska ha lås och larm.",
  "ska ha lås och larm. Små mottagningar får välja andra lösningar som ger samma skydd.",
);

export const wishes = [
  { words: "Vi önskar att kraven på lokaler anpassas till små mottagningar.", about: "Lokaler och skalskydd" },
  { words: "Larmkedjan mellan mottagning och väktare behöver beskrivas steg för steg.", about: "Larmkedja" },
  { words: "Vi vill att stödet till nämnderna samordnas på ett ställe.", about: "Stöd till verksamheterna" },
];

/** What became of each viewpoint, by a word in it. */
export const outcomes = [
  {
    word: "små mottagningar",
    outcome: "taken",
    reason: "Avsnittet om lokaler ger nu små mottagningar ett val.",
    changed: true,
  },
  {
    word: "steg för steg",
    outcome: "partly",
    reason: "Ansvaret beskrivs. Stegen tas i anvisningarna.",
    changed: false,
  },
  {
    word: "på ett ställe",
    outcome: "not",
    reason: "Stödet ligger kvar där kunskapen om verksamheten finns.",
    changed: false,
  },
  { word: "räddningstjänsten", outcome: "noted", reason: "", changed: false },
];

export const outsideViewpoint = "Vi är positiva till att räddningstjänsten nämns.";
