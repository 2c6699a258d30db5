import { z } from "zod";

const mostChosen = 1_000;

/** Some of several: a form sends nothing, one id or many under the same name. */
export const severalIds = (key: string) =>
  z.preprocess(
    (chosen) => (chosen === undefined || chosen === "" ? [] : Array.isArray(chosen) ? chosen : [chosen]),
    z.array(z.uuid(key)).max(mostChosen),
  );
