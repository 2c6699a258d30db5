import { textsOf } from "../../../platform/texts/texts.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { csvLine } from "../../register/index.ts";
import { consultationBrief } from "../queries/consultation-brief.ts";
import { wall } from "../queries/wall.ts";
import { deliveryWord } from "../rules/delivery-word.ts";
import { wallOrder } from "../rules/wall-order.ts";

/** A spreadsheet takes a file without it for one from Windows and spoils å, ä and ö. */
const byteOrderMark = "\ufeff";
const columns = ["name", "stage", "due", "number", "officer", "meeting", "answer", "delivery"] as const;

/** The wall as a CSV file, those to look at first. */
export const loader = page(async ({ visit: { world, actor, language, today }, params }) => {
  const t = textsOf(language, "consultations");
  const asked = { consultation: params.id };
  show(await consultationBrief(world, actor, asked));
  const rows = wallOrder(show(await wall(world, actor, asked)), "urgency");
  const lines = rows.map((row) =>
    csvLine([
      row.name,
      t(`stage.${row.stage}`),
      row.dueDay.toString(),
      row.ownNumber ?? "",
      row.officer ?? "",
      row.meetingDay?.toString() ?? "",
      row.stance ? t(`stance.${row.stance}`) : "",
      t(`wall.delivery.${deliveryWord(row)}`),
    ]),
  );
  const head = csvLine(columns.map((column) => t(`wall.head.${column}`)));
  return new Response(byteOrderMark + head + lines.join(""), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="remissinstanser-${today}.csv"`,
    },
  });
});
