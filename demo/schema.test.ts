import { describe, expect, it } from "vitest";
import { findBrokenReferences } from "./broken-references.ts";
import { readDemoCity } from "./schema.ts";

const city = readDemoCity();
const bodyOf = new Map(city.bodies.map((body) => [body.key, body]));
const registerOf = new Map(city.registers.map((register) => [register.key, register]));
const standing = city.bodies.filter((body) => body.validTo === undefined);
const ofKind = (kind: string) => standing.filter((body) => body.kind === kind);
const nameOf = (person: { givenName: string; familyName: string }) => `${person.givenName} ${person.familyName}`;

function expectUnique(values: readonly string[]): void {
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
}

function expectParentsFirst(rows: readonly { key: string; parent?: string | undefined }[]): void {
  const place = new Map(rows.map((row, at) => [row.key, at]));
  expect(rows.filter((row, at) => row.parent !== undefined && (place.get(row.parent) ?? at) >= at)).toEqual([]);
}

function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

describe("bodies", () => {
  it("are the city's: eighteen committees, eleven district councils, a parent company with sixteen subsidiaries", () => {
    expect(ofKind("committee")).toHaveLength(18);
    expect(ofKind("district_council")).toHaveLength(11);
    expect(ofKind("company").filter((body) => body.parent === "stockholms-stadshus")).toHaveLength(16);
    expect(ofKind("outside_body")).toHaveLength(3);
    expect(city.groups.find((group) => group.key === "samtliga-dotterbolag")?.members).toHaveLength(16);
  });

  it("resolve all thirty consultees of the programme, with the district councils as one group", () => {
    const named = [
      ...["Stadsledningskontoret", "Arbetsmarknadsnämnden", "Exploateringsnämnden", "Fastighetsnämnden"],
      ...["Förskolenämnden", "Idrottsnämnden", "Kulturnämnden", "Kyrkogårdsnämnden", "Miljö- och hälsoskyddsnämnden"],
      ...["Servicenämnden", "Socialnämnden", "Stadsbyggnadsnämnden", "Trafiknämnden", "Utbildningsnämnden"],
      ...["Äldrenämnden", "Överförmyndarnämnden", "Samtliga stadsdelsnämnder", "Stockholms Stadshus AB"],
      ...["Polisregion Stockholm", "Storstockholms brandförsvar"],
    ];
    const found = named.flatMap((name) => {
      const unit = city.units.find((each) => each.kind === "administration" && each.name === name);
      const kinds = city.groups.find((each) => each.name === name)?.kinds ?? [];
      return standing.filter((body) => body.name === name || body.key === unit?.body || kinds.includes(body.kind));
    });
    const group = city.groups.find((each) => each.key === "remissinstanser-sakerhetsprogrammet");
    expect(found).toHaveLength(30);
    expect(group?.members.toSorted()).toEqual(found.map((body) => body.key).toSorted());
  });

  it("hand over to their successor the day after their last", () => {
    const merged = city.successions.filter((each) => each.kind !== "split");
    expect(merged.map((each) => each.from).toSorted()).toEqual(
      city.bodies
        .filter((body) => body.validTo !== undefined)
        .map((body) => body.key)
        .toSorted(),
    );
    for (const { from, to, day } of merged) {
      expect(nextDay(bodyOf.get(from)?.validTo ?? day)).toBe(day);
      expect((bodyOf.get(to)?.validFrom ?? "9999") <= day).toBe(true);
    }
  });

  it("and units stand after their parents, and an administration is written alike in both places", () => {
    expectParentsFirst(city.bodies);
    expectParentsFirst(city.units);
    const administrations = city.units.filter((unit) => unit.kind === "administration");
    expect(administrations.filter((unit) => bodyOf.get(unit.body)?.administration !== unit.name)).toEqual([]);
  });
});

describe("people", () => {
  const names = city.people.map(nameOf);

  it("are plainly invented: employees named from their role, elected members from their body, and no name twice", () => {
    expectUnique(names);
    const stems = {
      ...{ administrator: "Administratör", registrar: "Registrator", case_officer: "Handläggar", auditor: "Revisor" },
      ...{ unit_manager: "Enhetschef", department_head: "Avdelningschef", administration_director: "Direktör" },
      ...{ committee_secretary: "Nämndsekreterar", security_coordinator: "Samordnar", security_strategist: "Strateg" },
      ...{ duty_officer: "Beredskap", safety_representative: "Skyddsombud" },
    };
    const roleless = ["Nyanställd", "Polisregion", "Brandförsvar", "Länsstyrelse"];
    const strangers = city.people.filter(({ key, familyName }) => {
      const role = city.roles.find((each) => each.person === key)?.role;
      const seat = bodyOf.get(city.mandates.find((each) => each.person === key)?.body ?? "")?.name.toLowerCase();
      const fromBody = seat?.includes(familyName.slice(0, 5).toLowerCase());
      return !(
        familyName.endsWith("sson") &&
        (fromBody ?? [role ? stems[role] : roleless].flat().includes(familyName.slice(0, -4)))
      );
    });
    expect(strangers).toEqual([]);
  });

  it("cannot be reached: addresses end in .example, one astray in .invalid, and numbers begin 000", () => {
    const points = city.contactPoints.filter((point) => point.kind === "email").map((point) => point.value);
    const addresses = [...city.people, ...city.bodies].map((each) => each.email);
    expectUnique(city.people.map((person) => person.email));
    const astray = "registrator@overformyndarna.invalid";
    expect([...addresses, ...points].filter((address) => !address.endsWith(".example"))).toEqual([astray]);
    const phones = city.contactPoints.filter((point) => point.kind === "phone").map((point) => point.value);
    const mobiles = city.people.flatMap((person) => person.phone ?? []);
    expectUnique([...phones, ...mobiles]);
    expect([...phones, ...mobiles].filter((number) => !/^0(8|70)-000 \d\d \d\d$/.test(number))).toEqual([]);
  });

  it("fill every role that a committee, a district council and a company must have", () => {
    const held = new Set(city.roles.filter((role) => role.to === undefined).map((role) => `${role.body} ${role.role}`));
    const all = ["registrar", "case_officer", "administration_director", "security_coordinator"];
    const more = ["department_head", "committee_secretary"];
    const wanted = [
      ...[...ofKind("committee"), ...ofKind("district_council")].flatMap(({ key }) =>
        [...all, ...more].map((role) => `${key} ${role}`),
      ),
      ...ofKind("company").flatMap(({ key }) => all.map((role) => `${key} ${role}`)),
      ...["administrator", "security_strategist", "duty_officer"].map((role) => `kommunstyrelsen ${role}`),
      "kommunfullmaktige auditor",
    ];
    expect(wanted.filter((role) => !held.has(role))).toEqual([]);
  });

  it("hold roles and mandates only while the body exists, and in a unit of that body", () => {
    const unitBody = new Map(city.units.map((unit) => [unit.key, unit.body]));
    const outside = [...city.roles, ...city.mandates].filter((each) => {
      const body = bodyOf.get(each.body);
      return !body || each.from < body.validFrom || (each.to ?? "9999") > (body.validTo ?? "9999");
    });
    expect(outside).toEqual([]);
    expect(city.roles.filter((role) => role.unit !== undefined && unitBody.get(role.unit) !== role.body)).toEqual([]);
  });

  it("include the odd ones: two roles, none at all, one who left and was replaced", () => {
    const rolesOf = (key: string) => city.roles.filter((role) => role.person === key);
    expect(rolesOf("frida-samordnarsson")).toHaveLength(2);
    expect(rolesOf("tyra-nyanstalldsson")).toEqual([]);
    const left = rolesOf("gosta-registratorsson")[0];
    const next = city.roles.find(
      (role) => role.body === "farsta" && role.role === "registrar" && role.to === undefined,
    );
    expect(next?.from).toBe(nextDay(left?.to ?? ""));
  });

  it("offer thirteen at demo sign-in, each with a current role", () => {
    const offered = city.people.filter((person) => person.demoErrand);
    expect(offered).toHaveLength(13);
    expect(
      offered.filter(({ key }) => !city.roles.some((role) => role.person === key && role.to === undefined)),
    ).toEqual([]);
  });

  it("sit five to a body: chair, vice chair, two members, an alternate", () => {
    const bodies = [...ofKind("committee"), ...ofKind("district_council")];
    const seats = bodies.map(({ key }) =>
      city.mandates.filter(
        (each) => each.body === key && each.from <= "2026-11-22" && "2026-11-22" <= (each.to ?? "9999"),
      ),
    );
    const five = "alternate,chair,member,member,vice_chair";
    expect(
      seats.filter(
        (seat) =>
          seat
            .map((each) => each.position)
            .toSorted()
            .join() !== five,
      ),
    ).toEqual([]);
  });
});

describe("contact points", () => {
  it("are fresh, stale and never verified", () => {
    const days = city.contactPoints.map((point) => point.verifiedDay);
    expect(days.filter((day) => day === undefined).length).toBeGreaterThan(10);
    expect(days.filter((day) => day !== undefined && day < "2025-11-01").length).toBeGreaterThan(10);
    expect(days.filter((day) => day !== undefined && day >= "2025-11-01").length).toBeGreaterThan(100);
  });

  it("include a registry for every standing body", () => {
    const registries = new Set(
      city.contactPoints.filter((point) => point.purpose === "registry").map((point) => point.body),
    );
    expect(standing.filter((body) => !registries.has(body.key))).toEqual([]);
  });
});

describe("cases", () => {
  it("stand in a register of an authority that has one", () => {
    const bodies = [
      ...ofKind("executive_board"),
      ...ofKind("committee"),
      ...ofKind("district_council"),
      ...ofKind("company"),
    ];
    const registered = new Set(city.registers.map((register) => register.body));
    expect(bodies.filter((body) => !registered.has(body.key))).toEqual([]);
    expectUnique(city.registers.map((register) => register.pattern));
    expect(city.cases.length).toBeGreaterThanOrEqual(40);
  });

  it("carry the number their register would give them, once", () => {
    expectUnique(city.cases.map((each) => `${each.register} ${each.number}`));
    for (const each of city.cases) {
      const made = registerOf
        .get(each.register)
        ?.pattern.replace("{year}", String(each.year))
        .replace(/\{serial(?::(\d))?\}/, (_, width) => String(each.serial).padStart(Number(width ?? 1), "0"));
      expect(each.number).toBe(made);
    }
  });

  it("keep their days in order and while the register is open", () => {
    for (const each of city.cases) {
      const register = registerOf.get(each.register);
      const days = each.documents.filter((document) => document.status === "record").map((document) => document.day);
      const inOrder = [register?.validFrom ?? "", each.openedDay, ...days, each.closedDay ?? "9998", "9999"];
      expect(inOrder.toSorted(), each.key).toEqual(inOrder);
      expect((each.closedDay ?? each.openedDay) <= (register?.validTo ?? "9999"), each.key).toBe(true);
      expect(each.outcome === undefined, each.key).toBe(each.closedDay === undefined);
    }
  });

  it("have an officer of the same authority and name the provision wherever something is protected", () => {
    const served = new Set(city.roles.map((role) => `${role.body} ${role.person}`));
    expect(city.cases.filter((each) => !served.has(`${registerOf.get(each.register)?.body} ${each.officer}`))).toEqual(
      [],
    );
    const entries = city.cases.flatMap((each) => [
      { ...each, hidden: each.protectedSubject ?? each.protectedCounterparty },
      ...each.documents.map((document) => ({
        ...document,
        hidden: document.protectedTitle ?? document.protectedCounterparty,
      })),
    ]);
    expect(entries.filter((entry) => entry.hidden !== undefined && entry.secrecy === undefined)).toEqual([]);
  });

  it("are asked for by number of document, decided with who and, when refused in part, why", () => {
    const documents = new Set(city.cases.flatMap((each) => each.documents.map((_, at) => `${each.key} ${at + 1}`)));
    const items = city.disclosureRequests.flatMap((request) =>
      request.items.map((item) => ({ ...item, at: request.decidedAt })),
    );
    expect(city.disclosureRequests).toHaveLength(2);
    expect(items.filter((item) => !documents.has(`${item.case} ${item.document}`))).toEqual([]);
    expect(items.filter((item) => (item.decision === undefined) !== (item.at === undefined))).toEqual([]);
    expect(items.filter((item) => item.decision === "released_in_part" && !(item.provision && item.reason))).toEqual(
      [],
    );
  });
});

describe("findBrokenReferences", () => {
  it("names a key that points nowhere and a key that stands twice", () => {
    const [first, ...rest] = city.bodies;
    const twice = city.people.slice(0, 1);
    const torn = {
      ...city,
      bodies: first ? [{ ...first, parent: "nowhere" }, ...rest] : [],
      people: [...city.people, ...twice],
    };
    expect(findBrokenReferences(torn)).toEqual([
      "people has rut-revisorsson twice",
      "body kommunfullmaktige names nowhere, which does not exist",
    ]);
  });
});
