import type { RouterContextProvider } from "react-router";
import { bodiesWhere } from "../platform/access/can.ts";
import { readingOutbox } from "../platform/delivery/list-outbox.ts";
import { textsOf } from "../platform/texts/texts.ts";
import { type Visit, visitOf } from "../platform/web/visit.ts";
import { rooms } from "../rooms.ts";

const mayEnter = ({ actor }: Visit) =>
  rooms.flatMap((room) => room.entrances.filter(({ opens }) => bodiesWhere(actor, opens).length > 0));

function roleLine({ actor, language }: Visit): string {
  if (actor.kind !== "person") return "";
  const t = textsOf(language, "shell");
  return [...new Set(actor.grants.map((grant) => t(`role.${grant.role}`)))].join(", ") || t("role.none");
}

const noticeKey = /^[a-z-]+\.[a-z-]+$/;

/** What the frame around every page shows; the same for all pages, so it is read once, here. */
export function readFrame(context: Readonly<RouterContextProvider>, request: Request) {
  const visit = visitOf(context);
  const { pathname, search, searchParams } = new URL(request.url);
  const done = searchParams.get("klart");
  return {
    language: visit.language,
    demo: visit.demo,
    requestId: visit.requestId,
    here: { pathname, search },
    person: visit.actor.kind === "person" ? { name: visit.actor.name, role: roleLine(visit) } : null,
    mayReadOutbox: bodiesWhere(visit.actor, readingOutbox).length > 0,
    entrances: mayEnter(visit).map(({ href, label }) => ({ href, label })),
    done: done && noticeKey.test(done) ? done.replace(".", ":done.") : null,
  };
}

export type Frame = ReturnType<typeof readFrame>;
