import { expect, it } from "vitest";
import { countText } from "./count-text.ts";

it.each([
  ["", 0, 0],
  ["Ett ord till", 3, 12],
  ["Nämnden – enig – säger ja.", 4, 26],
  ["10 000 kronor\n\n5 §", 4, 16],
  ["e-post 🙂", 1, 8],
])("%s", (text, words, characters) => expect(countText(text)).toEqual({ words, characters }));
