import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { AnswerKind, AnswerStance, AskedAs, Stage } from "../model.ts";
import { type ConsulteeJudgement, judgeConsultee } from "../rules/judge-consultee.ts";

type Row = {
  id: string;
  name: string;
  bodyId: string | null;
  account: boolean;
  groupName: string | null;
  askedAs: AskedAs;
  email: string | null;
  stage: Stage;
  dueDay: Temporal.PlainDate;
  meetingDay: Temporal.PlainDate | null;
  answeredAt: Temporal.Instant | null;
  version: number;
  ownNumber: string | null;
  officer: string | null;
  extensionId: string | null;
  extensionDay: Temporal.PlainDate | null;
  answerId: string | null;
  answerKind: AnswerKind | null;
  stance: AnswerStance | null;
  late: boolean | null;
  /** Of the newest notice; null when there was no address to send it to. */
  mail: "waiting" | "sent" | "failed" | "shown" | null;
  noticedAt: Temporal.Instant | null;
  /** A consultation it has sent on before it answers. */
  sentOn: { asked: number; answered: number } | null;
};
export type ConsulteeOnWall = Row & ConsulteeJudgement & { delivery: "none" | "waiting" | "sent" | "failed" };

const delivered = { waiting: "waiting", sent: "sent", shown: "sent", failed: "failed" } as const;

/** Of each of those who were asked what its sender may know, judged as of today; the condition is on the consultee `e`. */
export async function consulteeRows(
  db: Database,
  condition: RawBuilder<boolean>,
  today: Temporal.PlainDate,
): Promise<ConsulteeOnWall[]> {
  const { rows } = await sql<Row>`
    select e.id, e.name, e.body_id as "bodyId", b.id is not null and b.kind <> 'outside_body' as account,
      e.group_name as "groupName", e.asked_as as "askedAs", e.email, e.stage, e.due_day as "dueDay",
      e.meeting_day as "meetingDay", e.answered_at as "answeredAt", e.version, k.number as "ownNumber",
      o.given_name || ' ' || o.family_name as officer, x.id as "extensionId", x.wanted_day as "extensionDay",
      a.id as "answerId", a.kind as "answerKind", a.stance, a.late, m.state as mail, n.created_at as "noticedAt",
      (select json_build_object('asked', count(*), 'answered', count(*) filter (where s.stage in ('answered', 'declined')))
        from consultation p join consultee s on s.consultation_id = p.id
        where p.parent_consultee_id = e.id and p.state <> 'withdrawn' having count(*) > 0) as "sentOn"
    from consultee e left join body b on b.id = e.body_id
      left join case_file k on k.id = e.own_case_id left join person o on o.id = k.officer_id
      left join consultation_answer a on a.consultee_id = e.id and a.current
      left join lateral (select id, wanted_day from extension_request r
        where r.consultee_id = e.id and r.state = 'asked' order by r.asked_at desc limit 1) x on true
      left join lateral (select message_id, created_at from consultee_notice c
        where c.consultee_id = e.id order by c.created_at desc, c.id desc limit 1) n on true
      left join outgoing_message m on m.id = n.message_id
    where ${condition} order by e.position`.execute(db);
  return rows.map((row) => {
    const delivery = row.mail === null ? ("none" as const) : delivered[row.mail];
    const judged = judgeConsultee({ ...row, delivery, extensionAsked: row.extensionId !== null }, today);
    return { ...row, delivery, ...judged };
  });
}
