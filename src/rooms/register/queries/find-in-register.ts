import type { Actor } from "../../../platform/access/actor.ts";
import type { Found } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { markedParts } from "../rules/marked-parts.ts";
import { listCases } from "./list-cases.ts";
import { searchRegister } from "./search-register.ts";

const most = 10;

/** Cases by number, however it is typed. */
async function byNumber(world: World, actor: Actor, text: string): Promise<Found[]> {
  const list = await listCases(world, actor, { text });
  if (!list.ok || !list.value.byNumber) return [];
  return list.value.rows.slice(0, most).map(({ id, number, subject, body }) => ({
    href: `/diarium/arenden/${id}`,
    title: `${number} ${subject}`,
    kind: "register:search.hit-case",
    detail: body,
  }));
}

/** Cases and documents by the words in them. */
async function byWords(world: World, actor: Actor, text: string): Promise<Found[]> {
  const answer = await searchRegister(world, actor, { text });
  if (!answer.ok) return [];
  return answer.value.hits.slice(0, most).map(({ caseId, documentId, caseNumber, title, body, file }) => ({
    href: documentId ? `/diarium/handlingar/${documentId}` : `/diarium/arenden/${caseId}`,
    title: markedParts(title)
      .map((part) => part.text)
      .join(""),
    kind: documentId ? "register:search.hit-document" : "register:search.hit-case",
    detail: [caseNumber, body, file?.name].filter(Boolean).join(" · "),
  }));
}

/** What the search of the whole house shows of the register: numbers first, then words; each page once. */
export async function findInRegister(world: World, actor: Actor, text: string): Promise<Found[]> {
  const found = (await Promise.all([byNumber(world, actor, text), byWords(world, actor, text)])).flat();
  return found.filter(({ href }, place) => found.findIndex((other) => other.href === href) === place);
}
