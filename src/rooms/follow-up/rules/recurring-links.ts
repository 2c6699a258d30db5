/** Where what comes back is planned and changed. */
export const recurringLinks = {
  list: (slug: string) => `/uppfoljning/organ/${slug}/aterkommande`,
  add: (goal: string) => `/uppfoljning/mal/${goal}/aterkommande`,
  one: (id: string) => `/uppfoljning/aterkommande/${id}`,
  end: (id: string) => `/uppfoljning/aterkommande/${id}/avsluta`,
};
