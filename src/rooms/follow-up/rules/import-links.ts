const all = "/uppfoljning/importera";

/** Where goals and activities come in from a file, from the year before, or from a body that was merged. */
export const importLinks = {
  start: (slug?: string, year?: number) =>
    slug === undefined ? all : `${all}?organ=${slug}${year === undefined ? "" : `&ar=${year}`}`,
  one: (id: string, page = 1) => `${all}/${id}${page === 1 ? "" : `?sida=${page}`}`,
  faults: (id: string) => `${all}/${id}/fel.csv`,
  template: `${all}/mall.csv`,
  many: (slug: string, year: number) => `/uppfoljning/organ/${slug}/andra-flera?ar=${year}`,
  copy: (slug: string, year: number) => `/uppfoljning/organ/${slug}/kopiera?ar=${year}`,
  takeOver: (slug: string, year: number) => `/uppfoljning/organ/${slug}/ta-over?ar=${year}`,
  export: (slug: string, year: number) => `/uppfoljning/organ/${slug}/plan.csv?ar=${year}`,
};
