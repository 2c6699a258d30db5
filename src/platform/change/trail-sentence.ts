import { textsOf } from "../texts/texts.ts";

/** The trail is written in Swedish, whatever language the person reads the pages in. `name` is `room/verb` or a whole key. */
export function trailSentence(name: string, facts: Record<string, unknown>): string {
  const [room = "web", verb] = name.split("/");
  return textsOf("sv", room)(verb ? `trail.${verb}` : name, facts);
}
