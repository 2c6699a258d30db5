const list = "/uppfoljning/indikatorer";
const one = (id: string) => `${list}/${id}`;

/** Where the pages of the indicators are. */
export const indicatorLinks = {
  list,
  add: `${list}/ny`,
  page: one,
  value: (id: string) => `${one(id)}/utfall`,
  target: (id: string) => `${one(id)}/arsmal`,
  ask: (id: string) => `${one(id)}/begaran`,
  decide: (id: string, request: string) => `${one(id)}/begaran/${request}`,
};
