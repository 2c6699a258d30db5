import type { VersionAct } from "../lifecycle.ts";
import { actWords } from "./act-words.ts";

const version = (slug: string, number: number) => `/program/${slug}/versioner/${number}`;

/** Where the pages of a programme are. */
export const programmeLinks = {
  list: "/program",
  start: "/program/nytt",
  page: (slug: string) => `/program/${slug}`,
  facts: (slug: string) => `/program/${slug}/uppgifter`,
  sisters: (slug: string) => `/program/${slug}/systerprogram`,
  newVersion: (slug: string) => `/program/${slug}/versioner/ny`,
  version,
  content: (slug: string, number: number) => `${version(slug, number)}/innehall`,
  importing: (slug: string, number: number) => `${version(slug, number)}/importera`,
  reviewImport: (slug: string, number: number) => `${version(slug, number)}/importera/granska`,
  requirements: (slug: string, number: number) => `${version(slug, number)}/krav`,
  areas: (slug: string, number: number) => `${version(slug, number)}/fokusomraden`,
  bases: (slug: string, number: number) => `${version(slug, number)}/lagstod`,
  versionFacts: (slug: string, number: number) => `${version(slug, number)}/uppgifter`,
  part: (slug: string, number: number, part: string) => `${version(slug, number)}/innehall/${part}`,
  removePart: (slug: string, number: number, part: string) => `${version(slug, number)}/innehall/${part}/ta-bort`,
  basesOf: (slug: string, number: number, part: string) => `${version(slug, number)}/lagstod/${part}`,
  area: (slug: string, number: number, area: string) => `${version(slug, number)}/fokusomraden/${area}`,
  newRequirement: (slug: string, number: number, part: string) => `${version(slug, number)}/krav/nytt?del=${part}`,
  suggestions: (slug: string, number: number, part: string) => `${version(slug, number)}/krav/forslag?del=${part}`,
  requirement: (slug: string, number: number, wording: string) => `${version(slug, number)}/krav/${wording}`,
  retire: (slug: string, number: number, wording: string) => `${version(slug, number)}/krav/${wording}/stryk`,
  restore: (slug: string, number: number, requirement: string) =>
    `${version(slug, number)}/krav/struket/${requirement}`,
  changes: (slug: string, number: number) => `${version(slug, number)}/forandringar`,
  send: (slug: string, number: number) => `${version(slug, number)}/remiss`,
  takeBack: (slug: string, number: number) => `${version(slug, number)}/remiss/hamta`,
  act: (slug: string, number: number, act: VersionAct) =>
    `${version(slug, number)}/beslut/${Object.entries(actWords).find(([, one]) => one === act)?.[0]}`,
  adoption: (slug: string, number: number, body: string) => `${version(slug, number)}/antaganden/${body}`,
  decisions: (slug: string, number: number) => `${version(slug, number)}/beslut`,
  adoptions: (slug: string, number: number) => `${version(slug, number)}/antaganden`,
  paper: (slug: string, number: number) => `${version(slug, number)}/exportera`,
  export: (slug: string, number: number, format: string) => `${version(slug, number)}/exportera/${format}`,
  /** Where in a version's text a part stands. */
  inText: (slug: string, number: number, partId: string) => `${version(slug, number)}#del-${partId}`,
  comparing: (slug: string) => `/program/${slug}/jamfor`,
  compare: (slug: string, from: number, to: number) => `/program/${slug}/jamfor?fran=${from}&till=${to}`,
};
