import { tell } from "../src/cli/say.ts";

/** Every measurement there is; each loads its own made-up data into a database of its own. */
const measurements: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  editor: () => import("./editor.ts"),
  paper: () => import("./paper.ts"),
  register: () => import("./register.ts"),
  remiss: () => import("./remiss.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const measurement = Object.hasOwn(measurements, name) ? measurements[name] : undefined;
if (!measurement) {
  tell(`npm run bench -- NAME\n\nMeasurements: ${Object.keys(measurements).join(", ")}`);
  process.exit(2);
}
process.exit(await (await measurement()).run(args));
