import { z } from "zod";

const mostChosen = 500;

/** Some of several: a form sends nothing, one text or many under the same name. */
export const severalField = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (chosen) => (chosen === undefined ? [] : Array.isArray(chosen) ? chosen : [chosen]),
    z.array(item).max(mostChosen),
  );
