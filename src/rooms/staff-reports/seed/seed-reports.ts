import type { Stage } from "../../../platform/seed/stage.ts";
import { attestDemo } from "./attest-demo.ts";
import { decideDemo } from "./decide-demo.ts";
import type { DemoReports } from "./demo-reports.ts";
import { writeDemo } from "./write-demo.ts";

/** Plays the city's reports through the commands as far as they have come. @throws when the data does not hold together. */
export async function seedReports(stage: Stage, city: DemoReports, tell: (line: string) => void): Promise<void> {
  for (const wanted of city.reports) {
    const report = await writeDemo(stage, city, wanted);
    await attestDemo(stage, report, wanted);
    await decideDemo(stage, report, wanted);
  }
  tell(`${city.reports.length} staff reports`);
}
