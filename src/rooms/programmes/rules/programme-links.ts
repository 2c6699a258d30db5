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
  requirements: (slug: string, number: number) => `${version(slug, number)}/krav`,
  areas: (slug: string, number: number) => `${version(slug, number)}/fokusomraden`,
  bases: (slug: string, number: number) => `${version(slug, number)}/lagstod`,
  decisions: (slug: string, number: number) => `${version(slug, number)}/beslut`,
  adoptions: (slug: string, number: number) => `${version(slug, number)}/antaganden`,
  export: (slug: string, number: number, format: string) => `${version(slug, number)}/exportera/${format}`,
  /** Where in a version's text a part stands. */
  part: (slug: string, number: number, partId: string) => `${version(slug, number)}#del-${partId}`,
  compare: (slug: string, from: number, to: number) => `/program/${slug}/jamfor?fran=${from}&till=${to}`,
};
