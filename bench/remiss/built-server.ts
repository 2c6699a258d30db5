import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../../src/cli/project.ts";
import type * as Server from "../../src/server.ts";

/** The built server, the one that `npm start` serves. */
export const loadBuiltServer = () =>
  import(pathToFileURL(path.join(projectRoot, "build", "server", "index.js")).href) as Promise<typeof Server>;
