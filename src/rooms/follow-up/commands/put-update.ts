import { sql } from "kysely";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import { personIn } from "../../register/index.ts";
import type { ActivityState, Health } from "../model.ts";

type Doing = { tx: Tx; actor: Actor; now: Temporal.Instant };
type Update = {
  id: string;
  activity: string;
  state: ActivityState;
  health: Health;
  percent: number | null;
  doneDay: Temporal.PlainDate | null;
  noEvidenceReason: string | null;
  stoppedReason: string | null;
  note: string;
};

/** Writes how an activity stands and a line of its history, in one question: it is what people do most in this room. */
export async function putUpdate({ tx, actor, now }: Doing, told: Update): Promise<void> {
  const by = personIn(actor);
  await kept(sql`
    with changed as (
      update activity set state = ${told.state}, health = ${told.health}, percent = ${told.percent}::int,
        done_day = ${told.doneDay}::date, no_evidence_reason = ${told.noEvidenceReason},
        stopped_reason = ${told.stoppedReason}, updated_at = ${now}::timestamptz, updated_by = ${by}::uuid,
        version = version + 1
      where id = ${told.activity}::uuid
    )
    insert into activity_update (id, activity_id, state, health, percent, note, written_by, written_at)
    values (${told.id}::uuid, ${told.activity}::uuid, ${told.state}, ${told.health}, ${told.percent}::int, ${told.note},
      ${by}::uuid, ${now}::timestamptz)`).execute(tx);
}
