/** Where requests to see records are made, and where they are answered. */
export const disclosureLinks = {
  receipt: (reference: string) => `/begar-ut-handling/kvitto/${reference}`,
  list: "/diarium/utlamnande",
  note: "/diarium/utlamnande/ny",
  request: (id: string) => `/diarium/utlamnande/${id}`,
  link: (id: string) => `/diarium/utlamnande/${id}/arende`,
  add: (id: string) => `/diarium/utlamnande/${id}/handlingar`,
  decide: (id: string, item: string) => `/diarium/utlamnande/${id}/handlingar/${item}`,
  remove: (id: string, item: string) => `/diarium/utlamnande/${id}/handlingar/${item}/ta-bort`,
  close: (id: string) => `/diarium/utlamnande/${id}/avsluta`,
};
