/** A role a person holds at a body, as the access rules see it; `asSubstituteFor` when it is lent during absence. */
export type Grant = { role: Role; bodyId: string; unitId: string | null; asSubstituteFor: string | null };

export const roles = [
  "administrator",
  "auditor",
  "registrar",
  "case_officer",
  "unit_manager",
  "department_head",
  "administration_director",
  "committee_secretary",
  "security_coordinator",
  "security_strategist",
  "duty_officer",
  "safety_representative",
] as const;
export type Role = (typeof roles)[number];

/** Roles that reach every body of the city; all others reach the body of their grant only. */
export const cityWideRoles: ReadonlySet<Role> = new Set<Role>(["administrator", "auditor"]);

/**
 * Who acts: a signed-in person, another system with a token of its own, anyone at all, or the house itself (seeding, jobs).
 * A system is nobody's stand-in and is not signed in: it may do what its roles let it do at one body, and nothing more.
 */
export type Actor =
  | { kind: "person"; id: string; name: string; grants: Grant[] }
  | { kind: "system"; id: string; name: string; grants: Grant[] }
  | { kind: "public"; name: string }
  | { kind: "house"; name: string };

export const anyone: Actor = { kind: "public", name: "Allmänheten" };
export const theHouse: Actor = { kind: "house", name: "Värn" };
