/** Where a consultation is, by its own room's addresses, which do not change. */
export const consultationHref = (id: string) => `/remisser/${id}`;
