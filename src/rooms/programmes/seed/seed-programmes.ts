import { theHouse } from "../../../platform/access/actor.ts";
import { done } from "../../../platform/seed/done.ts";
import type { Stage, When } from "../../../platform/seed/stage.ts";
import { loadProgramme } from "../commands/load-programme.ts";
import type { ProgrammeInput } from "./programme-shape.ts";

type DemoVersion = Omit<ProgrammeInput["versions"][number], "begun" | "consultation"> & {
  begun: When;
  /** The key of the consultation it was sent out in. */
  consultation?: string | undefined;
};

/** What the programmes need of a city that is read in. */
export type DemoProgrammes = {
  programmes: (Omit<ProgrammeInput, "versions"> & { versions: DemoVersion[] })[];
  consultations: { key: string; sender: string; title: string }[];
};

/** Reads the city's programmes in as the house, when its consultations have been played. One that is there is left alone. */
export async function seedProgrammes(
  stage: Stage,
  { programmes, consultations }: DemoProgrammes,
  tell: (line: string) => void,
): Promise<void> {
  const consultationOf = async (key: string | undefined) => {
    const wanted = consultations.find((one) => one.key === key);
    if (!wanted) return null;
    const sent = stage.world.db.selectFrom("consultation").select("id").where("title", "=", wanted.title);
    return (await sent.where("body_id", "=", stage.body(wanted.sender)).executeTakeFirstOrThrow()).id;
  };
  for (const programme of programmes) {
    const versions = await Promise.all(
      programme.versions.map(async (version) => ({
        ...version,
        begun: stage.day(version.begun).toString(),
        consultation: await consultationOf(version.consultation),
      })),
    );
    done(programme.title, await loadProgramme(stage.world, theHouse, { ...programme, versions }));
  }
  tell(`${programmes.length} programmes`);
}
