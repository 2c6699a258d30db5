import { tell } from "../src/cli/say.ts";

/** Every measurement there is; each loads its own made-up data into a database of its own. */
const measurements: Record<string, () => Promise<{ run(args: string[]): Promise<number> }>> = {
  editor: () => import("./editor.ts"),
  "follow-up": () => import("./follow-up.ts"),
  paper: () => import("./paper.ts"),
  register: () => import("./register.ts"),
  remiss: () => import("./remiss.ts"),
};

// As the web processes run; React asks when it is loaded, and is several times slower while one develops.
process.env.NODE_ENV = "production";

const [name = "", ...args] = process.argv.slice(2);
const measurement = Object.hasOwn(measurements, name) ? measurements[name] : undefined;
if (!measurement) {
  tell(`npm run bench -- NAME\n\nMeasurements: ${Object.keys(measurements).join(", ")}`);
  process.exit(2);
}
process.exit(await (await measurement()).run(args));
