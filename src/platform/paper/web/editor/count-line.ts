import type { Node } from "prosemirror-model";
import { countText } from "../../rich-text/count-text.ts";
import { makeElement } from "./make-element.ts";
import type { Speak } from "./speak.ts";

const pause = 400;
const number = new Intl.NumberFormat("sv-SE");

/** How long the text is. Counted when the writer pauses, since it takes a while in a long one. */
export function countLine(speak: Speak, document: () => Node) {
  const element = makeElement("span", { class: "editor-count" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = () => {
    const doc = document();
    const { words, characters } = countText(doc.textBetween(0, doc.content.size, "\n", "\n"));
    element.textContent = speak("count", { words: number.format(words), characters: number.format(characters) });
  };
  return {
    element,
    count,
    later() {
      clearTimeout(timer);
      timer = setTimeout(count, pause);
    },
  };
}
