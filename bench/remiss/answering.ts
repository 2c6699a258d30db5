import { theHouse } from "../../src/platform/access/actor.ts";
import { record } from "../../src/platform/audit/record.ts";
import type { GivenAnswer } from "../../src/rooms/consultations/commands/given-answer.ts";
import { receiveAnswer } from "../../src/rooms/consultations/commands/receive-answer.ts";
import { proposalSections } from "../../src/rooms/consultations/queries/proposal-sections.ts";
import { paragraphsOf } from "../../src/rooms/consultations/rules/paragraphs-of.ts";
import { resultOf } from "../result-of.ts";
import type { BenchCity } from "./bench-city.ts";
import { paragraphs } from "./prose.ts";

const paragraphsInFivePages = 25;
const viewpointsInAnswer = 6;
const kinds = ["wish", "objection", "support", "question"] as const;
const stances = ["supports", "supports_with_viewpoints", "rejects"] as const;

type Section = { sectionId: string };

function answerOf(consulteeId: string, index: number, sections: readonly Section[], newId: () => string): GivenAnswer {
  const sectionAt = (at: number) => sections[(index + at) % sections.length]?.sectionId ?? null;
  const viewpoints = Array.from({ length: viewpointsInAnswer }, (_, at) => ({
    kind: kinds[(index + at) % kinds.length] ?? "wish",
    sectionId: sectionAt(at),
    words: paragraphs(1, index * 11 + at)[0]?.slice(0, 300) ?? "",
  }));
  const stance = stances[index % stances.length] ?? "supports";
  return {
    ...{ consulteeId, kind: "committee_statement", stance, channel: "report", senderNumber: `XX 2026/${index + 1}` },
    ...{ decidedDay: null, ownSummary: paragraphs(1, index)[0] ?? null, decision: null, reading: null },
    extract: paragraphsOf(paragraphs(paragraphsInFivePages, index).join("\n\n")),
    ...{ title: "Svar på remiss", documentId: newId(), createdBy: null, files: [], viewpoints, replies: [] },
    sectionStances: sections.slice(0, 2).map(({ sectionId }) => ({ sectionId, stance })),
    dissents: index % 5 === 0 ? [{ kind: "reservation", names: "Kim Ek (X)", statement: "Vi yrkar bifall." }] : [],
  };
}

/** Everybody who was asked answers with five pages and six viewpoints, as an answer reaches its sender. */
export async function answerAll({ world }: BenchCity, consultation: string): Promise<void> {
  const sections = await proposalSections(world.db, consultation);
  const asked = await world.db
    .selectFrom("consultee")
    .select("id")
    .where("consultation_id", "=", consultation)
    .execute();
  for (const [index, { id }] of asked.entries()) {
    const now = world.now();
    const given = answerOf(id, index, sections, world.newId);
    const entry = {
      outcome: "done" as const,
      actor: { id: null, name: theHouse.name },
      action: "bench/answer",
      requestId: null,
    };
    const about = { subject: { kind: "consultee", id }, body: null, sentence: "svarade", facts: {} };
    await world.db.transaction().execute(async (tx) => {
      resultOf(await receiveAnswer(tx, given, { now, newId: world.newId, enqueue: world.enqueue }));
      await record(tx, { ...entry, ...about }, now, world.newId());
    });
  }
}
