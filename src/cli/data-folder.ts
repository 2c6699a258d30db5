import path from "node:path";
import { projectRoot } from "./project.ts";

/** The embedded database's folder, absolute; a relative VARN_DATA is taken from where the command is called. */
export const dataFolderOf = ({ VARN_DATA }: NodeJS.ProcessEnv): string =>
  path.resolve(VARN_DATA || path.join(projectRoot, "data"));
