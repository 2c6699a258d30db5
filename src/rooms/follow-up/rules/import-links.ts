const all = "/uppfoljning/importera";

/** Where goals and activities come in from a file. */
export const importLinks = {
  start: (slug?: string, year?: number) =>
    slug === undefined ? all : `${all}?organ=${slug}${year === undefined ? "" : `&ar=${year}`}`,
  one: (id: string, page = 1) => `${all}/${id}${page === 1 ? "" : `?sida=${page}`}`,
  template: `${all}/mall.csv`,
  export: (slug: string, year: number) => `/uppfoljning/organ/${slug}/plan.csv?ar=${year}`,
};
