import type { AskedAs } from "../model.ts";

export type Chosen = {
  kind: "body" | "group" | "outside";
  bodyId: string | null;
  groupId: string | null;
  name: string;
  email: string | null;
};
type Body = { id: string; name: string; kind: string; email: string | null };
type City = { groups: ReadonlyMap<string, readonly { id: string }[]>; bodies: ReadonlyMap<string, Body> };

/** One that will be asked; `account` is whether it has its own inbox here, or must be sent a link. */
export type Expected = {
  bodyId: string | null;
  name: string;
  email: string | null;
  groupName: string | null;
  askedAs: AskedAs;
  account: boolean;
};

export type Expansion = {
  consultees: Expected[];
  /** Chosen groups that reach nobody, and bodies that stand no more: each must be taken out before sending. */
  emptyGroups: string[];
  ended: string[];
  /** Has no account here and no address either, so that nothing would reach it. */
  unreachable: string[];
  /** Has its inbox here, but no mail can tell so. */
  withoutMail: string[];
  /** Chosen in several ways; asked once. */
  doubles: { name: string; groupName: string }[];
};

const outsideBody = "outside_body";

const ofBody = ({ id, name, kind, email }: Body, groupName: string | null): Expected => ({
  bodyId: id,
  name,
  email,
  groupName,
  askedAs: kind === outsideBody ? "invited" : "asked",
  account: kind !== outsideBody,
});

function candidates(chosen: Chosen, { groups, bodies }: City): Expected[] {
  const { kind, bodyId, groupId, name, email } = chosen;
  if (kind === "outside") return [{ bodyId: null, name, email, groupName: null, askedAs: "invited", account: false }];
  const reached = kind === "group" ? (groups.get(groupId ?? "") ?? []).map(({ id }) => id) : [bodyId ?? ""];
  return reached.flatMap((id) => {
    const body = bodies.get(id);
    return body ? [ofBody(body, kind === "group" ? name : null)] : [];
  });
}

/** Groups written out into bodies, each body once: as itself where it is chosen so, else as part of the first group. */
export function writeOutAddressees(chosen: readonly Chosen[], city: City): Expansion {
  const all = chosen.map((one) => ({ one, found: candidates(one, city) }));
  const named = new Set(chosen.flatMap(({ kind, bodyId }) => (kind === "body" && bodyId ? [bodyId] : [])));
  const taken = new Map<string, Expected>();
  const doubles: Expansion["doubles"] = [];
  for (const expected of all.flatMap(({ found }) => found)) {
    const key = expected.bodyId ?? `mail ${expected.email}`;
    const second = taken.has(key) || (expected.groupName !== null && named.has(expected.bodyId ?? ""));
    if (!second) taken.set(key, expected);
    else if (expected.groupName !== null) doubles.push({ name: expected.name, groupName: expected.groupName });
  }
  const consultees = [...taken.values()];
  const silent = consultees.filter(({ email }) => email === null);
  const without = (kind: Chosen["kind"]) =>
    all.flatMap(({ one, found }) => (one.kind === kind && found.length === 0 ? [one.name] : []));
  return {
    consultees,
    emptyGroups: without("group"),
    ended: without("body"),
    unreachable: silent.flatMap(({ account, name }) => (account ? [] : [name])),
    withoutMail: silent.flatMap(({ account, name }) => (account ? [name] : [])),
    doubles,
  };
}
