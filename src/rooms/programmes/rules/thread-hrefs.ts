/** Where what is done about a requirement is followed, by the follow-up room's own addresses, which do not change. */
export const threadHrefs = {
  requirement: (id: string) => `/uppfoljning/krav/${id}`,
  section: (partId: string) => `/uppfoljning/rod-trad/fran/avsnitt/${partId}`,
};
