import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { cast, type Person } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, keepText } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import type { Command } from "../../../platform/change/command.ts";
import { addDocument } from "./add-document.ts";
import { addForeignNumber } from "./add-foreign-number.ts";
import { addVersion } from "./add-version.ts";
import { assignOfficer } from "./assign-officer.ts";
import { changeRegister } from "./change-register.ts";
import { closeCase } from "./close-case.ts";
import { correctCase } from "./correct-case.ts";
import { correctDocument } from "./correct-document.ts";
import { discardDraft } from "./discard-draft.ts";
import { dispatchDocument } from "./dispatch-document.ts";
import { makeRecord } from "./make-record.ts";
import { markDocument } from "./mark-document.ts";
import { relateCases } from "./relate-cases.ts";
import { reopenCase } from "./reopen-case.ts";
import { setClassifications } from "./set-classifications.ts";
import { setSecrecy } from "./set-secrecy.ts";
import { setUpRegister } from "./set-up-register.ts";
import { takeOverCase } from "./take-over-case.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
const ids = { register: "", body: "", case: "", closed: "", document: "", fileId: "" };

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  const register = await addRegister(world, people.social);
  await addRegister(world, people.culture, "KUN {year}/{serial}");
  const file = await addCase(world, people.registrar, register, {
    firstDocument: "drawn_up",
    files: [await keepText(world)],
  });
  const closed = await addCase(world, people.registrar, register);
  await closeCase(world, await people.registrar.actor(), { case: closed.id, outcome: "Klart" });
  const document = await world.db
    .selectFrom("document")
    .select("id")
    .where("case_id", "=", file.id)
    .executeTakeFirstOrThrow();
  Object.assign(ids, {
    register: register.id,
    body: people.social.id,
    case: file.id,
    closed: closed.id,
    document: document.id,
  });
  ids.fileId = (await keepText(world)).fileId;
});

const tables = [
  "register",
  "register_counter",
  "classification",
  "case_file",
  "case_number",
  "case_relation",
  "document",
  "document_file",
  "correction",
  "search_entry",
];

/** Everything the register holds, as one digest. */
async function everything(): Promise<string> {
  const parts = tables.map((table) => sql`select ${table} as t, to_jsonb(x)::text as r from ${sql.table(table)} x`);
  const all = sql.join(parts, sql` union all `);
  const { rows } = await sql<{
    digest: string;
  }>`select md5(string_agg(t || r, '' order by t, r)) as digest from (${all}) a`.execute(world.db);
  return rows[0]?.digest ?? "";
}

const titled = { publicTitle: "Ny", publicSubject: "Ny", reason: "Fel", version: 1 };
const file = () => [{ fileId: ids.fileId, name: "a.txt", mediaType: "text/plain" }];
const attempts: [Command<unknown>, () => Record<string, unknown>][] = [
  [addDocument, () => ({ case: ids.case, direction: "received", ...titled, files: file() })],
  [addForeignNumber, () => ({ case: ids.case, foreignNumber: "A 1/26" })],
  [addVersion, () => ({ document: ids.document, files: file() })],
  [assignOfficer, () => ({ case: ids.case, officer: people.officer.id })],
  [
    changeRegister,
    () => ({ register: ids.register, version: 1, name: "N", description: "D", pattern: "X {year}/{serial}" }),
  ],
  [closeCase, () => ({ case: ids.case, outcome: "Klart" })],
  [correctCase, () => ({ case: ids.case, ...titled })],
  [correctDocument, () => ({ document: ids.document, ...titled })],
  [discardDraft, () => ({ document: ids.document })],
  [dispatchDocument, () => ({ document: ids.document, publicCounterparty: "KS" })],
  [makeRecord, () => ({ document: ids.document })],
  [markDocument, () => ({ document: ids.document, version: 1, secrecyProvision: "OSL 21 kap. 3 §" })],
  [relateCases, () => ({ case: ids.case, other: ids.closed, kind: "related" })],
  [reopenCase, () => ({ case: ids.closed, reason: "Fel" })],
  [setClassifications, () => ({ body: ids.body, classes: [{ code: "1", title: "A", retention: "bevaras" }] })],
  [setSecrecy, () => ({ case: ids.case, version: 1, secrecyProvision: "OSL 21 kap. 3 §" })],
  [setUpRegister, () => ({ body: ids.body, name: "N", description: "D", pattern: "X {year}/{serial}" })],
  [
    takeOverCase,
    () => ({
      register: ids.register,
      number: "S 1",
      year: 2020,
      serial: 1,
      publicSubject: "A",
      openedDay: "2020-03-01",
      closedDay: null,
      foreignNumbers: [],
      documents: [],
    }),
  ],
];

describe("with a real id of another authority", () => {
  it.each(attempts.map(([command, input]) => [command.commandName, command, input] as const))(
    "%s is refused and changes nothing",
    async (_, command, input) => {
      const before = await everything();
      const strangers: Person[] = [people.otherRegistrar, people.auditor, people.nobody];
      for (const person of strangers) {
        const outcome = await command(world, await person.actor(), input());
        expect(outcome, `${person.name} ${JSON.stringify(outcome)}`).toMatchObject({
          ok: false,
          problem: { kind: "forbidden" },
        });
      }
      expect(await everything()).toBe(before);
    },
  );

  it.each(attempts.map(([command, input]) => [command.commandName, command, input] as const))(
    "%s knows nothing of an id that is none",
    async (_, command, input) => {
      for (const id of ["'; drop table case_file; --", "00000000-0000-7000-8000-000000000000", ""]) {
        const wrong = Object.fromEntries(
          ["case", "document", "register", "body"].filter((name) => name in input()).map((name) => [name, id]),
        );
        const outcome = await command(world, await people.registrar.actor(), { ...input(), ...wrong });
        expect(outcome.ok, JSON.stringify(outcome)).toBe(false);
      }
    },
  );
});
