import { expect, it } from "vitest";
import { askBodies } from "../../../../tests/support/asked-bodies.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { mail } from "../../../../tests/support/mail.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { ok, tooLate } from "../../../kernel/outcome.ts";
import { withKeptFiles } from "../../register/index.ts";
import { bringAnswer } from "./bring-answer.ts";
import { readKeptAnswer } from "./read-kept-answer.ts";
import { withMailAttachments } from "./with-mail-attachments.ts";

it("takes what is attached out of a mail, for those who may enter answers there, and leaves nothing when it fails", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const asked = await askBodies(world, [people.culture]);
  const actor = await asked.registrar.actor();
  const words = "Kulturnämnden tillstyrker förslaget. Kulturnämnden önskar att larmkedjan beskrivs.";
  const attached = [
    { name: "svar.txt", content: Buffer.from(words) },
    { name: "program.exe", content: Buffer.from("MZ\u0090\u0000") },
  ];
  const sent = mail({ subject: "Svar", text: "Svaret bifogas.", attached });
  const brought = await withKeptFiles(world, [new File([new Uint8Array(sent)], "svar.eml")], "files", async (files) => {
    const reading = files[0] ? await readKeptAnswer(world, files[0]) : {};
    expect(reading).toMatchObject({ reported: [{ what: "attachment", text: "svar.txt" }, { what: "covering-mail" }] });
    return bringAnswer(world, actor, { consultation: asked.id, files, reading });
  });
  const one = { upload: resultOf(brought).id, consultation: asked.id };
  const stored = async () => (await world.db.selectFrom("stored_file").select("id").execute()).length;
  const taken = await withMailAttachments(world, actor, one, async (files) => ok(files));
  expect(resultOf(taken)).toMatchObject([{ name: "svar.txt", mediaType: "text/plain" }]);
  expect(await stored()).toBe(2);
  expect((await withMailAttachments(world, actor, one, async () => tooLate("x"))).ok).toBe(false);
  expect(await stored()).toBe(2);
  const stranger = await people.registrar.actor();
  expect(resultOf(await withMailAttachments(world, stranger, one, async (files) => ok(files)))).toEqual([]);
});
