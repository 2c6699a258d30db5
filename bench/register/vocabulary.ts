import { createRandom, type Random } from "./random.ts";

const small =
  "och att i för av som en det till på med den är om har inte ett de kan ska vid från eller under enligt".split(" ");
const heads =
  "plan program arbete ansvar råd utskott möte beslut svar yttrande remiss lokal larm skydd rutin övning analys åtgärd mål stöd anmälan avtal ansökan utredning uppdrag rapport budget tillsyn kontroll uppföljning utbildning samverkan tjänst enhet grupp ledning styrning nämnd bolag fastighet skola bibliotek museum park väg bro hamn energi vatten avfall brand kris hot våld risk".split(
    " ",
  );
const joints =
  "säkerhets brand kris lokal arbets miljö skol vård omsorgs trafik bygg fastighets kultur idrotts social stads kommun förvaltnings verksamhets lednings beredskaps sårbarhets informations person egendoms ekonomi personal upphandlings avtals energi vatten avfalls hamn park gatu bostads ungdoms äldre barn familje integrations närings turism bibliotek museums kyrkogårds överförmyndar revisions val detalj översikts markanvisnings exploaterings".split(
    " ",
  );
const plain =
  "staden förslaget nämnden förvaltningen ärendet beskrivning bakgrund synpunkter konsekvenser kostnad tid ansvarig samråd beredning jämställdhet barnperspektiv tillgänglighet bedömning slutsats framtida befintlig särskild gemensam nödvändig möjlig viktig ny äldre tidigare kommande årlig löpande snabb tydlig svår enkel öppen trygg".split(
    " ",
  );

/** Words by how often they are used: small words, then common ones, then compounds, which are nearly endless in Swedish. */
function buildWords(): string[] {
  const compounds = joints.flatMap((joint) => heads.map((head) => joint + head));
  const longer = joints.flatMap((joint) =>
    compounds.filter((_, index) => index % 7 === 0).map((compound) => joint + compound),
  );
  const random = createRandom(7);
  const shuffled = [...compounds, ...longer].map((word) => ({ word, at: random.next() })).sort((a, b) => a.at - b.at);
  return [...small, ...heads, ...plain, ...shuffled.map(({ word }) => word)];
}

const words = buildWords();

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const some = (random: Random, count: number, from: readonly string[]) =>
  Array.from({ length: count }, () => random.pickSkewed(from)).join(" ");

export const sentence = (random: Random): string => `${capital(some(random, 8 + random.below(12), words))}.`;

/** A subject or title: a few words that say something. */
export const title = (random: Random): string => capital(some(random, 3 + random.below(5), words.slice(small.length)));

/** A word by its place in the order of use: 0 is among the most common that are searched for. */
export const wordAt = (place: number): string => words[small.length + place] as string;
