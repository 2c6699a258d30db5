import type { Block } from "../../../../platform/paper/document.ts";
import type { ReportActivity, ReportContent } from "../../rules/report-content.ts";
import { reportTexts, written } from "./words.ts";

const all = ({ goals }: ReportContent): ReportActivity[] => goals.flatMap(({ activities }) => activities);

function stands(one: ReportActivity): string {
  const t = reportTexts();
  const strays =
    one.state !== "done" && one.state !== "stopped" && (one.health === "at_risk" || one.health === "off_track");
  return [
    t(`state.${one.state}`),
    ...(one.percent !== null && one.state === "ongoing" ? [`${one.percent} %`] : []),
    ...(strays ? [t(`health.${one.health}`)] : []),
    ...(one.overdue ? [t("report.is-overdue")] : []),
  ].join(", ");
}

const shows = ({ evidence, noEvidenceReason }: ReportActivity) =>
  evidence.length > 0 ? evidence.join("; ") : (noEvidenceReason ?? "–");

/** Each goal's activities as a table: how far, whose, when, and what shows it. */
export function activityBlocks(content: ReportContent): Block[] {
  const t = reportTexts();
  const heading: Block = { kind: "heading", level: 1, text: t("report.part.activities") };
  if (all(content).length === 0) return [heading, { kind: "paragraph", text: t("report.no-activities") }];
  const tables = content.goals.flatMap(({ title, activities }): Block[] => {
    if (activities.length === 0) return [];
    const notes = activities.flatMap((one) => {
      const said = one.state === "stopped" ? one.stoppedReason : one.note;
      return said === null
        ? []
        : [[{ kind: "paragraph" as const, text: [{ text: `${one.title}: `, bold: true }, { text: said }] }]];
    });
    return [
      { kind: "heading", level: 2, text: title },
      {
        kind: "table",
        caption: t("report.activities-of", { goal: title }),
        captionHidden: true,
        columns: [
          { header: t("report.activity"), share: 3 },
          { header: t("report.state"), share: 2 },
          { header: t("report.owner"), share: 2 },
          { header: t("report.due") },
          { header: t("report.evidence"), share: 2 },
        ],
        rows: activities.map((one) => [
          one.title,
          stands(one),
          one.owner ?? t("report.nobody"),
          one.dueDay,
          shows(one),
        ]),
        rowHeaders: true,
      },
      ...(notes.length > 0 ? [{ kind: "list" as const, ordered: false, items: notes }] : []),
    ];
  });
  return [heading, ...tables];
}

/** The measures that came out of the risk and vulnerability analysis. */
export function riskBlocks(content: ReportContent): Block[] {
  const t = reportTexts();
  const heading: Block = { kind: "heading", level: 1, text: t("report.part.risks") };
  const found = all(content).filter(({ risk }) => risk !== null);
  if (found.length === 0) return [heading, { kind: "paragraph", text: t("report.no-risks") }];
  return [
    heading,
    {
      kind: "table",
      caption: t("report.part.risks"),
      captionHidden: true,
      columns: [
        { header: t("report.risk"), share: 1 },
        { header: t("report.measure"), share: 1 },
        { header: t("report.state") },
      ],
      rows: found.map((one) => [one.risk ?? "", one.title, stands(one)]),
      rowHeaders: true,
    },
  ];
}

/** What it costs and who pays; state grants are audited, so they are summed by themselves. */
export function costBlocks(content: ReportContent): Block[] {
  const t = reportTexts();
  const heading: Block = { kind: "heading", level: 1, text: t("report.part.costs") };
  const priced = all(content).filter(({ costSek }) => costSek !== null);
  if (priced.length === 0) return [heading, { kind: "paragraph", text: t("report.no-costs") }];
  const sum = (rows: readonly ReportActivity[]) =>
    written(rows.reduce((total, { costSek }) => total + (costSek ?? 0), 0));
  const paid = ({ funding, fundingNote }: ReportActivity) =>
    [funding === null ? t("report.no-funding") : t(`funding.${funding}`), ...(fundingNote ? [fundingNote] : [])].join(
      ": ",
    );
  const granted = priced.filter(({ funding }) => funding === "state_grant");
  return [
    heading,
    {
      kind: "table",
      caption: t("report.part.costs"),
      captionHidden: true,
      columns: [
        { header: t("report.activity"), share: 2 },
        { header: t("report.funding"), share: 1 },
        { header: t("report.kronor"), align: "end" },
      ],
      rows: [
        ...priced.map((one) => [one.title, paid(one), written(one.costSek ?? 0)]),
        [t("report.sum"), "", sum(priced)],
        ...(granted.length > 0 ? [[t("report.sum-granted"), "", sum(granted)]] : []),
      ],
      rowHeaders: true,
    },
  ];
}
