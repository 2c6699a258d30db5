import path from "node:path";

/** The folder that holds package.json, migrations and the demo city. */
export const projectRoot = path.resolve(import.meta.dirname, "..", "..");
