import { z } from "zod";

const mostChosen = 500;

/** Some of several: a form sends nothing, one text or many under the same name; each is counted once. */
export const severalField = (key: string) =>
  z.preprocess(
    (chosen) => [...new Set([chosen ?? []].flat().filter((one) => one !== ""))],
    z.array(z.uuid(key), key).max(mostChosen),
  );
