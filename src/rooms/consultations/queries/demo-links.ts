import { sql } from "kysely";
import type { DemoLink } from "../../../platform/room.ts";
import type { World } from "../../../platform/world.ts";
import { mailedLink } from "./mailed-link.ts";

/**
 * The link that somebody without account has been mailed in the demo, so that it can be tried without a mailbox. Only addresses
 * under `.example` are looked at, which reach nobody (RFC 2606): nobody's real mail is read, even where the demo is on by mistake.
 */
export async function demoLinks({ db }: World): Promise<DemoLink[]> {
  const { rows } = await sql<{ id: string; name: string; title: string }>`
    select e.id, e.name, c.title
    from consultee e join consultation c on c.id = e.consultation_id left join body b on b.id = e.body_id
    where e.stage = 'sent' and c.state in ('sent', 'compiling') and e.email like '%.example'
      and (b.id is null or b.kind = 'outside_body')
    order by c.sent_at desc, e.position limit 1`.execute(db);
  const [asked] = rows;
  const secret = asked ? await mailedLink(db, asked.id) : null;
  return asked && secret ? [{ name: asked.name, about: asked.title, href: `/svara/${secret}` }] : [];
}
