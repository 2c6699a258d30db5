/** Where the pages are that need no account. */
export const publicLinks = {
  register: "/offentligt-diarium",
  registers: "/offentligt-diarium/register",
  case: (id: string) => `/offentligt-diarium/arenden/${id}`,
  /** Asking to see a record; of a case, when one is named. */
  ask: (caseId?: string) => (caseId ? `/begar-ut-handling?arende=${caseId}` : "/begar-ut-handling"),
};
