import type { DemoCity } from "./demo-city.ts";

type Reference = { from: string; to: string | undefined; among: Set<string> };

/** Every key in the city that points at nothing and every key that stands twice, each as one line for a person to read. */
export function findBrokenReferences(city: DemoCity): string[] {
  const missing = [...organisationReferences(city), ...registerReferences(city), ...programmeReferences(city)]
    .filter(({ to, among }) => to !== undefined && !among.has(to))
    .map(({ from, to }) => `${from} names ${to}, which does not exist`);
  return [...repeated(city), ...missing];
}

function keysOf(rows: readonly { key: string }[]): Set<string> {
  return new Set(rows.map((row) => row.key));
}

function repeated(city: DemoCity): string[] {
  const { bodies, units, people, groups, registers, cases, disclosureRequests, programmes } = city;
  return Object.entries({ bodies, units, people, groups, registers, cases, disclosureRequests, programmes }).flatMap(
    ([list, rows]) => {
      const seen = new Set<string>();
      return rows.flatMap(({ key }) => (seen.size === seen.add(key).size ? [`${list} has ${key} twice`] : []));
    },
  );
}

function organisationReferences(city: DemoCity): Reference[] {
  const bodies = keysOf(city.bodies);
  const units = keysOf(city.units);
  const people = keysOf(city.people);
  return [
    ...city.bodies.map((each) => ({ from: `body ${each.key}`, to: each.parent, among: bodies })),
    ...city.successions.flatMap(({ from, to }) =>
      [from, to].map((end) => ({ from: "succession", to: end, among: bodies })),
    ),
    ...city.units.flatMap((each) => [
      { from: `unit ${each.key}`, to: each.body, among: bodies },
      { from: `unit ${each.key}`, to: each.parent, among: units },
    ]),
    ...city.roles.flatMap((each) => [
      { from: `role ${each.role}`, to: each.person, among: people },
      { from: `role of ${each.person}`, to: each.body, among: bodies },
      { from: `role of ${each.person}`, to: each.unit, among: units },
    ]),
    ...city.absences.flatMap((each) =>
      [each.person, each.substitute].map((to) => ({ from: `absence of ${each.person}`, to, among: people })),
    ),
    ...city.mandates.flatMap((each) => [
      { from: `mandate in ${each.body}`, to: each.person, among: people },
      { from: `mandate of ${each.person}`, to: each.body, among: bodies },
    ]),
    ...city.webhooks.map((each) => ({ from: `webhook ${each.name}`, to: each.body, among: bodies })),
    ...city.groups.flatMap((each) => each.members.map((to) => ({ from: `group ${each.key}`, to, among: bodies }))),
    ...city.contactPoints.flatMap((each) => [
      { from: `contact point ${each.value}`, to: each.body, among: bodies },
      { from: `contact point ${each.value}`, to: each.owner, among: people },
    ]),
  ];
}

function registerReferences(city: DemoCity): Reference[] {
  const cases = keysOf(city.cases);
  const people = keysOf(city.people);
  const bodies = keysOf(city.bodies);
  const codes = new Set(city.classifications.map((each) => each.code));
  return [
    ...city.registers.map((each) => ({ from: `register ${each.key}`, to: each.body, among: bodies })),
    ...city.cases.flatMap((each) => [
      { from: `case ${each.key}`, to: each.register, among: keysOf(city.registers) },
      { from: `case ${each.key}`, to: each.classification, among: codes },
      { from: `case ${each.key}`, to: each.officer, among: people },
      { from: `case ${each.key}`, to: each.unit, among: keysOf(city.units) },
      ...each.relations.map(({ to }) => ({ from: `case ${each.key}`, to, among: cases })),
    ]),
    ...city.disclosureRequests.flatMap((each) => [
      { from: `request ${each.key}`, to: each.body, among: bodies },
      { from: `request ${each.key}`, to: each.case, among: cases },
      ...each.items.flatMap((item) => [
        { from: `request ${each.key}`, to: item.case, among: cases },
        { from: `request ${each.key}`, to: item.decidedBy, among: people },
      ]),
    ]),
  ];
}

function programmeReferences(city: DemoCity): Reference[] {
  const bodies = keysOf(city.bodies);
  const programmes = keysOf(city.programmes);
  return city.programmes.flatMap(({ key, body, sisters, versions }) => [
    { from: `programme ${key}`, to: body, among: bodies },
    ...sisters.map(({ of }) => ({ from: `programme ${key}`, to: of, among: programmes })),
    ...versions.flatMap((version) => {
      const from = `version ${version.number} of ${key}`;
      const named = [...version.adoptions.map((one) => one.body), version.decided?.by];
      return [
        { from, to: version.consultation, among: keysOf(city.consultations) },
        ...version.requirements.flatMap((one) => [
          ...one.areas.map((to) => ({ from: `requirement ${one.key} in ${from}`, to, among: keysOf(version.areas) })),
          ...one.bodies.map((to) => ({ from: `requirement ${one.key} in ${from}`, to, among: bodies })),
        ]),
        ...named.map((to) => ({ from, to, among: bodies })),
        ...version.moves.map(({ to }) => ({ from, to, among: programmes })),
      ];
    }),
  ]);
}
