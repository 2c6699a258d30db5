type Word = { name: string; values: Readonly<Record<string, string>> };

/** What the filters of the wall are called in its address: Swedish and stable, so that a view of it can be kept and sent. */
export const wallAddress = {
  standing: {
    name: "lage",
    values: {
      overdue: "forsenade",
      "at-risk": "i-riskzonen",
      "under-way": "pa-vag",
      answered: "besvarade",
      withdrawn: "aterkallade",
    },
  },
  order: { name: "ordning", values: { name: "namn", stage: "steg", due: "svarsdag", stance: "hallning" } },
  direction: { name: "riktning", values: { descending: "fallande" } },
} as const satisfies Record<string, Word>;

export type WallFilters = { standing: string | null; order: string; direction: string };

/** The filters an address holds; what is empty or unknown is as usual. */
export function readWallAddress(params: URLSearchParams): WallFilters {
  const read = ({ name, values }: Word) => Object.entries(values).find(([, word]) => word === params.get(name))?.[0];
  const { standing, order, direction } = wallAddress;
  return {
    standing: read(standing) ?? null,
    order: read(order) ?? "urgency",
    direction: read(direction) ?? "ascending",
  };
}

/** The address of a view of the wall. */
export function writeWallAddress(path: string, filters: WallFilters): string {
  const params = new URLSearchParams();
  for (const key of ["standing", "order", "direction"] as const) {
    const { name, values }: Word = wallAddress[key];
    const word = values[filters[key] ?? ""];
    if (word) params.set(name, word);
  }
  const search = params.toString();
  return search === "" ? path : `${path}?${search}`;
}
