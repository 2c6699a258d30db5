import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { addGroup, draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { secretHash } from "../../../platform/identity/secret-hash.ts";
import { sendConsultation } from "./send-consultation.ts";
import { sendNotice } from "./send-notice.ts";
import { writeProposal } from "./write-proposal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const mailTo = (recipient: string) =>
  world.db
    .selectFrom("outgoing_message")
    .select(["subject", "content", "state"])
    .where("recipient", "=", recipient)
    .orderBy("id")
    .execute();
const address = (body: { id: string }, email: string) =>
  arrange(world, (tx) => tx.updateTable("body").set({ email }).where("id", "=", body.id).execute());
const send = (draft: Awaited<ReturnType<typeof draftOne>>, more: object = {}) =>
  sendConsultation(world, draft.actor, { consultation: draft.id, expectedVersion: 3, ...more });

describe("sending a consultation", () => {
  it("freezes who is asked, tells each, and registers what went out", async () => {
    const [north, south] = [await addBody(world, "Norra"), await addBody(world, "Södra")];
    await address(north, "norra@stad.example");
    const point = { body_id: north.id, purpose: "registry", kind: "email", value: "registrator.norra@stad.example" };
    await arrange(world, (tx) =>
      tx
        .insertInto("contact_point")
        .values({ id: world.newId(), ...point })
        .execute(),
    );
    const districts = await addGroup(world, "Samtliga stadsdelsnämnder", [north, south]);
    const sent = await sendOut(world, {
      sender: people.social,
      to: [people.social],
      groups: [districts],
      outside: "Brandförsvaret; brand@raddning.example",
    });
    const rows = await world.db
      .selectFrom("consultee")
      .select(["name", "group_name", "asked_as", "stage", "email"])
      .where("consultation_id", "=", sent.id)
      .orderBy("position")
      .execute();
    expect(rows).toMatchObject([
      { name: "Norra", group_name: districts.name, asked_as: "asked", stage: "sent", email: point.value },
      { name: "Södra", group_name: districts.name, email: null },
      { name: "Socialnämnden", group_name: null, asked_as: "asked" },
      { name: "Brandförsvaret", asked_as: "invited", email: "brand@raddning.example" },
    ]);
    const [asked] = await mailTo(point.value);
    expect(asked?.subject).toBe(`Remiss: Säkerhetsprogram 2024–2027 (${sent.caseNumber})`);
    expect(asked?.content).toContain(`http://varn.test/remisser/inkomna/${sent.at(north).id}`);
    expect(asked?.content).toContain("Svar senast: 2026-05-04");
    expect(asked?.content).not.toContain("Programmet gäller");
    const [document] = await world.db.selectFrom("document").selectAll().where("case_id", "=", sent.caseId).execute();
    expect(document).toMatchObject({
      direction: "dispatched",
      status: "record",
      public_counterparty: "4 remissinstanser",
    });
  });

  it("gives those without account a link of their own, of which only the hash is kept", async () => {
    const sent = await sendOut(world, { sender: people.social, outside: "Förening; ensam@forening.example" });
    const [mail] = await mailTo("ensam@forening.example");
    const secret = /http:\/\/varn\.test\/svara\/([\w-]{43})\n/.exec(mail?.content ?? "")?.[1] ?? "";
    const links = await world.db.selectFrom("reply_link").selectAll().execute();
    const own = links.filter(({ consultee_id }) => consultee_id === sent.consultees[0]?.id);
    expect(own.map(({ token_hash }) => Buffer.from(token_hash).equals(secretHash(secret)))).toEqual([true]);
    expect(JSON.stringify(await world.db.selectFrom("audit_entry").selectAll().execute())).not.toContain(secret);
  });

  it("makes the file the proposal was read out of a record, and registers the file of what was sent", async () => {
    const draft = await draftOne(world, { sender: people.social, to: [people.culture] });
    const files = [await keepText(world, "forslag.md", "# Ett")];
    resultOf(
      await writeProposal(world, draft.actor, { consultation: draft.id, expectedVersion: 1, markdown: "# Ett", files }),
    );
    const missive = [await keepText(world, "remiss.txt", "Remiss")];
    expect(resultOf(await send(draft, { files: missive }))).toEqual({ consultees: 1, document: 2 });
    const documents = await world.db
      .selectFrom("document")
      .select(["number", "status", "direction"])
      .where("case_id", "=", draft.caseId)
      .orderBy("number")
      .execute();
    expect(documents).toEqual([
      { number: 1, status: "record", direction: "drawn_up" },
      { number: 2, status: "record", direction: "dispatched" },
    ]);
  });

  it("says what is lacking, each at its part, and sends nothing", async () => {
    const ended = await addBody(world, "Nedlagda nämnden");
    const mute = await addBody(world, "Stumma byrån", "outside_body");
    const group = await addGroup(world, "Snart tom", [ended]);
    const draft = await draftOne(world, { sender: people.social, to: [mute], groups: [group], dueDay: "2026-03-11" });
    await arrange(world, (tx) =>
      tx
        .updateTable("body")
        .set({ to_day: Temporal.PlainDate.from("2026-03-01") })
        .where("id", "=", ended.id)
        .execute(),
    );
    world.clock.set("2026-03-11T08:00:00Z");
    const outcome = await send(draft);
    world.clock.set("2026-03-10T08:00:00Z");
    expect(
      outcome.ok || outcome.problem.kind !== "invalid" ? [] : outcome.problem.fields.map(({ key }) => key),
    ).toEqual([
      "consultations:problem.due-day-passed",
      "consultations:problem.empty-groups",
      "consultations:problem.unreachable",
    ]);
    const nobody = await draftOne(world, { sender: people.social });
    expect(faultsOf(await send(nobody))).toEqual({ addressees: "consultations:problem.no-addressees" });
    expect(
      await world.db.selectFrom("consultee").select("id").where("consultation_id", "=", draft.id).execute(),
    ).toEqual([]);
  });

  it("happens once, of the version that was seen, and by the sender alone", async () => {
    const draft = await draftOne(world, { sender: people.social, to: [people.culture] });
    expect(await send(draft, { expectedVersion: 2 })).toMatchObject({ ok: false, problem: { kind: "conflict" } });
    await expectRefused(world, ["consultation", "consultee", "consultee_notice"], async () =>
      sendConsultation(world, await people.otherRegistrar.actor(), { consultation: draft.id, expectedVersion: 3 }),
    );
    resultOf(await send(draft));
    expect(await send(draft)).toMatchObject({ ok: false, problem: { key: "consultations:problem.sent-already" } });
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("asks the database no more often for 300 than for 3", async () => {
    const asked = async (count: number) => {
      const outside = Array.from({ length: count }, (_, at) => `Förening ${at}; f${at}.${count}@forening.example`);
      const draft = await draftOne(world, { sender: people.social, outside: outside.join("\n") });
      const queries = vi.spyOn(pg.Client.prototype, "query");
      expect(resultOf(await send(draft))).toMatchObject({ consultees: count });
      const times = queries.mock.calls.length;
      queries.mockRestore();
      return times;
    };
    const few = await asked(3);
    expect(few).toBeGreaterThan(5);
    expect(await asked(300)).toBe(few);
    expect(await mailTo("f299.300@forening.example")).toHaveLength(1);
  });
});

describe("a notice", () => {
  it("is noted for the wall also where no mail can be sent", async () => {
    const silent = await addBody(world, "Tysta nämnden");
    const sent = await sendOut(world, { sender: people.social, to: [silent] });
    const consulteeId = sent.at(silent).id;
    const means = { ...world, now: world.now() };
    await arrange(world, (tx) => sendNotice(tx, { consulteeId, kind: "reminder", facts: { text: "Hej" } }, means));
    const notices = await world.db
      .selectFrom("consultee_notice")
      .select(["kind", "message_id"])
      .where("consultee_id", "=", consulteeId)
      .orderBy("id")
      .execute();
    expect(notices).toEqual([
      { kind: "asked", message_id: null },
      { kind: "reminder", message_id: null },
    ]);
  });

  it("has words for every kind", async () => {
    const sent = await sendOut(world, { sender: people.social, outside: "Kören; koren@forening.example" });
    const consulteeId = sent.consultees[0]?.id ?? "";
    const means = { ...world, now: world.now() };
    const facts = { text: "Svar saknas." };
    for (const kind of [
      "resent",
      "reminder",
      "extension_granted",
      "extension_refused",
      "withdrawn",
      "receipt",
      "outcome",
    ] as const) {
      await arrange(world, (tx) => sendNotice(tx, { consulteeId, kind, facts }, means));
    }
    for (const { subject, content } of await mailTo("koren@forening.example")) {
      expect(`${subject} ${content}`).not.toMatch(/\{\{|mail\./);
      // What is withdrawn needs no answer, and every link to it is closed.
      expect(content.includes("http://varn.test/svara/")).toBe(!content.includes("har återkallat"));
    }
  });
});
