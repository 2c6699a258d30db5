import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { approveAll, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import type { Block } from "../../../platform/paper/document.ts";
import { writeDissent } from "../commands/write-dissent.ts";
import { excerptPaper } from "./excerpt-paper.ts";
import { itemExcerpt } from "./item-excerpt.ts";
import { sendItemExcerpt } from "./send-item-excerpt.ts";

const said = (blocks: readonly Block[]) => JSON.stringify(blocks);

it("becomes a document with decision, proposal, dissents and approval, the same bytes each time", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const file = await addCase(world, people.registrar, await addRegister(world, people.social));
  const meeting = await planMeeting(world, people.social, "2026-03-10");
  const { id } = await putItem(world, meeting, { caseId: file.id });
  await decide(world, id, { outcome: "approved_with_changes", text: "Nämnden bifaller i huvudsak." });
  const dissent = {
    item: id,
    dissent: world.newId(),
    kind: "reservation",
    names: "Maj Prov (X)",
    statement: "Nej.\n\nFör dyrt.",
  };
  resultOf(await writeDissent(world, theHouse, dissent));
  const read = async () => excerptPaper(resultOf(await itemExcerpt(world, await people.officer.actor(), { item: id })));
  expect(said((await read()).blocks)).toContain("Inte justerad ännu");
  await approveAll(world, meeting);
  const paper = await read();
  expect([paper.title, paper.header.sender, paper.header.number, paper.header.day]).toEqual([
    "§ 1 Svar på remiss",
    ["Socialnämnden"],
    `Dnr ${file.number}`,
    "2026-03-10",
  ]);
  const words = said(paper.blocks);
  for (const part of [
    "i huvudsak",
    "Förvaltningens förslag",
    "Svaret skickas",
    "Reservation",
    "Maj Prov (X)",
    "För dyrt.",
    "Justerad 2026-03-10",
  ])
    expect(words).toContain(part);
  const actor = await people.officer.actor();
  const send = () => sendItemExcerpt(world, actor, { item: id, format: "pdf", language: "sv", known: null });
  const [one, two] = [resultOf(await send()), resultOf(await send())];
  expect(one.headers.get("etag")).toBe(two.headers.get("etag"));
  expect(one.headers.get("content-type")).toBe("application/pdf");
  expect(
    (
      await sendItemExcerpt(world, await people.otherRegistrar.actor(), {
        item: id,
        format: "pdf",
        language: "sv",
        known: null,
      })
    ).ok,
  ).toBe(false);
});
