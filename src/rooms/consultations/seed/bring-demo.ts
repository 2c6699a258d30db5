import { done } from "../../../platform/seed/done.ts";
import { keepText } from "../../../platform/seed/keep-text.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import type { World } from "../../../platform/world.ts";
import { bringAnswer } from "../commands/bring-answer.ts";
import { notAsked } from "../commands/confirmed-answer.ts";
import { enterAnswer } from "../commands/enter-answer.ts";
import { readKeptAnswer } from "../commands/read-kept-answer.ts";
import { answerRows } from "./answer-rows.ts";
import type { DemoEvent } from "./demo-consultations.ts";

type Brought = Extract<DemoEvent, { does: "bring" }>;

const uploadOf = (world: World, consultation: string, name: string) =>
  world.db
    .selectFrom("answer_upload")
    .select(["id", "state"])
    .where("consultation_id", "=", consultation)
    .where("name", "=", name)
    .executeTakeFirst();

async function bring(world: World, sender: string, consultation: string, event: Brought, stage: Stage) {
  const there = await uploadOf(world, consultation, event.name);
  if (there) return there;
  const by = await stage.as(sender, "registrar", world);
  const file = await keepText(world, { name: event.name, text: event.file });
  const reading = await readKeptAnswer(world, file);
  const { id } = done(event.name, await bringAnswer(world, by, { consultation, files: [file], reading }));
  return { id, state: "waiting" };
}

/** A file that came by mail is brought by the sender's registrar, and confirmed as an answer when the demo says which. */
export async function bringDemo(stage: Stage, consultation: string, event: Brought): Promise<void> {
  const world = stage.at(event.on, 13);
  const { sender } = await world.db
    .selectFrom("consultation as c")
    .innerJoin("body as b", "b.id", "c.body_id")
    .select("b.slug as sender")
    .where("c.id", "=", consultation)
    .executeTakeFirstOrThrow();
  const { id: upload, state } = await bring(world, sender, consultation, event, stage);
  if (event.answer === null || state !== "waiting") return;
  const consultee = await world.db
    .selectFrom("consultee as e")
    .innerJoin("body as b", "b.id", "e.body_id")
    .select("e.id")
    .where("e.consultation_id", "=", consultation)
    .where("b.slug", "=", event.from)
    .executeTakeFirst();
  const body = await world.db
    .selectFrom("body")
    .select("name")
    .where("slug", "=", event.from)
    .executeTakeFirstOrThrow();
  const { kind, stance, text, dissents, decidedOn } = event.answer;
  const form = {
    ...{ upload, id: world.newId(), consultee: consultee?.id ?? notAsked, otherName: consultee ? null : body.name },
    ...{ title: `Svar på remiss från ${body.name}`, kind, stance, dissents, ownSummary: text, extract: text },
    ...{ senderNumber: event.number, decidedDay: stage.day(decidedOn).toString() },
    ...(await answerRows(world, consultation, event.answer)),
  };
  done(event.name, await enterAnswer(world, await stage.as(sender, "registrar", world), form));
}
