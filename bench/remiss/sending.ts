import { dayOf } from "../../src/kernel/day.ts";
import { addWorkingDays } from "../../src/kernel/working-day.ts";
import { chooseAddressees } from "../../src/rooms/consultations/commands/choose-addressees.ts";
import { sendConsultation } from "../../src/rooms/consultations/commands/send-consultation.ts";
import { setQuestions } from "../../src/rooms/consultations/commands/set-questions.ts";
import { startConsultation } from "../../src/rooms/consultations/commands/start-consultation.ts";
import { writeProposal } from "../../src/rooms/consultations/commands/write-proposal.ts";
import { resultOf } from "../result-of.ts";
import type { BenchCity } from "./bench-city.ts";
import { paragraphs } from "./prose.ts";
import { timed } from "./timed.ts";

const headings = ["Inledning", "Fokusområden", "Beredskap", "Personsäkerhet", "Larmkedja", "Lokaler", "Uppföljning"];

/** So many days, which is ordinary, between the day it is sent and the day it is due. */
const workingDays = 60;

export type SentOut = { id: string; milliseconds: number; processor: number };

const outsideAddress = (index: number) => `Förening nummer ${index}; forening${index}@varn.example`;

/** A consultation to so many, of whom as many as there are, and no more than half, are bodies of the city; sent by the real command. */
export async function sendTo(city: BenchCity, count: number, title: string): Promise<SentOut> {
  const { world, strategist, register } = city;
  const asked = {
    register,
    title,
    dueDay: addWorkingDays(dayOf(world.now()), workingDays).toString(),
    instructions: "Svara på det som rör er.",
  };
  const { id: consultation } = resultOf(await startConsultation(world, strategist, asked));
  const version = async () =>
    (
      await world.db
        .selectFrom("consultation")
        .select("version")
        .where("id", "=", consultation)
        .executeTakeFirstOrThrow()
    ).version;
  const markdown = headings
    .map((heading, index) => `# ${heading}\n\n${paragraphs(4, index).join("\n\n")}`)
    .join("\n\n");
  resultOf(await writeProposal(world, strategist, { consultation, expectedVersion: 0, markdown }));
  const questions = "Räcker tiden till?\nSaknas något i förslaget?";
  resultOf(await setQuestions(world, strategist, { consultation, expectedVersion: await version(), questions }));
  const bodies = city.bodies.slice(0, Math.floor(count / 2)).map(({ id }) => id);
  const outside = Array.from({ length: count - bodies.length }, (_, index) => outsideAddress(index + 1)).join("\n");
  resultOf(
    await chooseAddressees(world, strategist, {
      consultation,
      expectedVersion: await version(),
      bodies,
      groups: [],
      outside,
    }),
  );
  const expectedVersion = await version();
  const sending = () => sendConsultation(world, strategist, { consultation, expectedVersion });
  const { made, ...taken } = await timed(sending);
  resultOf(made);
  return { id: consultation, ...taken };
}
