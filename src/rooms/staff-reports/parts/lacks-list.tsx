import { useTexts } from "../../../platform/web/use-texts.ts";
import { mendedAt } from "../rules/report-links.ts";
import type { Lack } from "../rules/what-is-missing.ts";

type LacksListProps = { lacks: readonly Lack[]; report: string; rows: ReadonlyMap<string, string>; mayWrite: boolean };

/** What is missing, each with the way to where it is mended. */
export function LacksList({ lacks, report, rows, mayWrite }: LacksListProps) {
  const t = useTexts("staff-reports");
  return (
    <ul>
      {lacks.map((lack) => {
        const text = t(lack.key, lack.values ?? {});
        return (
          <li key={`${lack.key} ${lack.section ?? ""} ${lack.values?.name ?? ""}`}>
            {mayWrite ? <a href={mendedAt(lack, report, rows)}>{text}</a> : text}
          </li>
        );
      })}
    </ul>
  );
}
