import type { ExaminationList } from "./examination-lists.ts";
import { groupWords } from "./picture-groups.ts";
import type { PictureFilters } from "./read-picture-filters.ts";

function address(path: string, blanks: Record<string, string | number | null | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(blanks)) if (value) params.set(name, String(value));
  const search = params.toString();
  return search === "" ? path : `${path}?${search}`;
}

/** What the blanks of an address are called: Swedish and stable. */
const word = {
  year: "ar",
  area: "omrade",
  group: "grupp",
  show: "visa",
  list: "lista",
  body: "organ",
  page: "sida",
} as const;

type Narrowed = {
  list?: ExaminationList | null;
  year?: number;
  body?: string | null;
  area?: string | null;
  page?: number;
};

/** Where the city's picture and what it leads to are. */
export const pictureLinks = {
  page: "/uppfoljning/lagesbild",
  picture: (year: number, filters: Partial<PictureFilters> = {}) =>
    address("/uppfoljning/lagesbild", {
      [word.year]: year,
      [word.area]: filters.area,
      [word.group]: filters.group && groupWords[filters.group],
      [word.show]: filters.grave ? "att-se-till" : null,
    }),
  csv: (year: number) => address("/uppfoljning/lagesbild.csv", { [word.year]: year }),
  /** What a body has in a year, under one area or (without) under all. */
  cell: (slug: string, year: number, area?: string) =>
    address(`/uppfoljning/lagesbild/${slug}`, { [word.year]: year, [word.area]: area }),
  lists: ({ list, year, body, area, page }: Narrowed) =>
    address("/uppfoljning/granskning", {
      [word.list]: list,
      [word.year]: year,
      [word.body]: body,
      [word.area]: area,
      [word.page]: page,
    }),
  listCsv: ({ list, year, body, area }: Narrowed) =>
    address("/uppfoljning/granskning.csv", {
      [word.list]: list,
      [word.year]: year,
      [word.body]: body,
      [word.area]: area,
    }),
  requirement: (id: string, year?: number) => address(`/uppfoljning/krav/${id}`, { [word.year]: year }),
  redThread: (id: string, year?: number) => address(`/uppfoljning/rod-trad/${id}`, { [word.year]: year }),
};
