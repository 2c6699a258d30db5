import { foldName } from "./fold-name.ts";
import type { BodyDirectory, DirectoryBody, DirectoryGroup } from "./index-bodies.ts";

const ALL =
  /^(?:samtliga|alla|stadens|kommunens|övriga|berörda|respektive)\s+(?:stadens |kommunens |övriga |av stadens )?/;

/** The group addressee that a name means: "samtliga stadsdelsnämnder", "stadens stadsdelsnämnder", "stadsdelsnämnderna". */
export function findGroup(name: string, directory: BodyDirectory): DirectoryGroup | null {
  const bare = bareGroup(name);
  if (bare === null) return null;
  return (
    directory.groups.find((group) => bareGroup(group.name) === bare || foldName(group.name) === foldName(name)) ?? null
  );
}

function bareGroup(name: string): string | null {
  const folded = foldName(name);
  const bare = folded.replace(ALL, "").replace(/(?:na|erna)$/, (end) => (end === "erna" ? "er" : ""));
  return bare !== folded || /(?:nämnder|bolag|förvaltningar|styrelser)$/.test(folded) ? bare : null;
}

/**
 * The bodies of a group on a day. When the directory's memory does not reach back to that day, those it knows to stand now
 * are given and `sure` is false.
 */
export function expandGroup(
  group: DirectoryGroup,
  directory: BodyDirectory,
  day: Temporal.PlainDate | null,
): { bodies: DirectoryBody[]; sure: boolean } {
  const members = directory.bodies.filter(({ key, kind }) =>
    group.members.length > 0 ? group.members.includes(key) : group.kinds.includes(kind),
  );
  const on = day?.toString();
  const standing = members.filter(({ from = "", to = "9999-12-31" }) => on !== undefined && from <= on && on <= to);
  if (standing.length > 0) return { bodies: standing, sure: true };
  return { bodies: members.filter(({ to }) => to === undefined), sure: false };
}
