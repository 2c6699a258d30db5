import { anyone } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import { keepText } from "../../../platform/seed/keep-text.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import type { World } from "../../../platform/world.ts";
import { answerBriefly } from "../commands/answer-briefly.ts";
import { answerByLink } from "../commands/answer-by-link.ts";
import { askExtensionInWriting } from "../commands/ask-extension-in-writing.ts";
import { handOverAnswer } from "../commands/hand-over-answer.ts";
import { registerIncoming } from "../commands/register-incoming.ts";
import { withCopiedFiles } from "../commands/with-copied-files.ts";
import { mailedLink } from "../queries/mailed-link.ts";
import { answerRows } from "./answer-rows.ts";
import { bringDemo } from "./bring-demo.ts";
import { consulteeIn } from "./consultee-in.ts";
import type { DemoEvent } from "./demo-consultations.ts";
import { grantDemo } from "./grant-demo.ts";

type Does<Name extends DemoEvent["does"]> = Extract<DemoEvent, { does: Name }>;
type Asked = Awaited<ReturnType<typeof consulteeIn>>;
type Scene = { stage: Stage; world: World; consultation: string; asked: Asked };

const answered = ({ stage }: Asked) => stage === "answered" || stage === "declined";

async function register({ stage, world, asked, consultation }: Scene, { body }: Does<"register">): Promise<void> {
  if (asked.own_case_id !== null) return;
  const by = await stage.as(body, "registrar", world);
  const officer = await stage.as(body, "case_officer", world);
  const { title } = await world.db
    .selectFrom("consultation")
    .select("title")
    .where("id", "=", consultation)
    .executeTakeFirstOrThrow();
  const registers = world.db.selectFrom("register").select("id").where("body_id", "=", stage.body(body));
  const form = {
    ...{ consultee: asked.id, id: world.newId(), version: asked.version, subject: `Remiss: ${title}` },
    ...{ register: (await registers.executeTakeFirstOrThrow()).id, officer: "id" in officer ? officer.id : null },
  };
  const outcome = await withCopiedFiles(world, by, asked.id, (files) =>
    registerIncoming(world, by, { ...form, files }),
  );
  done(`${body} registers`, outcome);
}

async function answer(scene: Scene, { body, answer: said }: Does<"answer">): Promise<void> {
  const { stage, world, asked, consultation } = scene;
  if (answered(asked)) return;
  const by = await stage.as(body, "case_officer", world);
  const file = { name: "svar.txt", text: said.text };
  const { kind, stance, text, dissents } = said;
  const form = {
    ...{ consultee: asked.id, id: world.newId(), version: asked.version, kind, stance, dissents, summary: text },
    ...(await answerRows(world, consultation, said)),
    decidedDay: stage.day(said.decidedOn).toString(),
    files: [await keepText(world, file)],
    sent: [await keepText(world, file)],
  };
  done(`${body} answers`, await handOverAnswer(world, by, form));
}

async function answerShortly(scene: Scene, { body, kind, reason }: Does<"answer-briefly">): Promise<void> {
  const { stage, world, asked } = scene;
  if (answered(asked)) return;
  const by = await stage.as(body, "case_officer", world);
  const form = { consultee: asked.id, id: world.newId(), version: asked.version, kind, reason };
  done(`${body} answers`, await answerBriefly(world, by, form));
}

async function askForTime({ stage, world, asked }: Scene, event: Does<"ask-extension">): Promise<void> {
  const requests = world.db.selectFrom("extension_request").select("id").where("consultee_id", "=", asked.id);
  if (await requests.executeTakeFirst()) return;
  const by = await stage.as(event.body, "case_officer", world);
  const wantedDay = stage.day(event.until).toString();
  const form = { consultee: asked.id, id: world.newId(), version: asked.version, wantedDay, reason: event.reason };
  done(`${event.body} asks for time`, await askExtensionInWriting(world, by, form));
}

async function answerAsStranger(scene: Scene, { body, answer: said }: Does<"answer-by-link">): Promise<void> {
  const { world, asked, consultation } = scene;
  if (answered(asked)) return;
  const token = await mailedLink(world.db, asked.id);
  const form = { token, id: world.newId(), seen: 0, stance: said.stance, text: said.text };
  const file = await keepText(world, { name: "svar.txt", text: said.text });
  const rows = await answerRows(world, consultation, said);
  done(`${body} answers`, await answerByLink(world, anyone, { ...form, ...rows, files: [file] }));
}

/** Plays what happened on its day; what has been done in a loading that was broken off is not done again. */
export async function playEvent(stage: Stage, consultation: string, event: DemoEvent): Promise<void> {
  const world = stage.at(event.on, 11);
  if (event.does === "bring") return bringDemo(stage, consultation, event);
  const asked = await consulteeIn(world, consultation, { body: stage.body(event.body) });
  const scene = { stage, world, consultation, asked };
  if (event.does === "register") return register(scene, event);
  if (event.does === "answer") return answer(scene, event);
  if (event.does === "answer-briefly") return answerShortly(scene, event);
  if (event.does === "ask-extension") return askForTime(scene, event);
  if (event.does === "grant-extension") return grantDemo(stage, asked.id, event);
  return answerAsStranger(scene, event);
}
