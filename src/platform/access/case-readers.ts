/**
 * Who reads what an authority has in hand: all who work with its cases, and those who look after or examine the whole city.
 * At one's own body only, but for the last two.
 */
export const caseReaders = [
  "registrar",
  "case_officer",
  "unit_manager",
  "department_head",
  "administration_director",
  "committee_secretary",
  "security_coordinator",
  "security_strategist",
  "administrator",
  "auditor",
] as const;
