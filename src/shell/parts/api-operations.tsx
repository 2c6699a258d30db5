import { useTexts } from "../../platform/web/use-texts.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { PageSection } from "../../ui/page-section.tsx";

export type OperationLine = { name: string; method: string; path: string; says: string; roles: readonly string[] };

/** Everything the API can be asked for, with the roles a token needs. */
export function ApiOperations({ operations }: { operations: readonly OperationLine[] }) {
  const t = useTexts("api");
  const called = ({ method, path }: OperationLine) => <code>{`${method} ${path}`}</code>;
  const roles = (line: OperationLine) => line.roles.map((role) => t(`shell:role.${role}`)).join(", ");
  return (
    <PageSection heading={t("guide.operations")} id="anrop">
      <DataTable
        caption={t("guide.operations")}
        captionHidden
        rows={operations}
        rowKey={({ name }) => name}
        empty={null}
        columns={[
          { key: "says", header: t("guide.says"), primary: true, cell: ({ says }) => t(says) },
          { key: "address", header: t("guide.address"), cell: called },
          { key: "roles", header: t("guide.roles"), cell: roles },
        ]}
      />
    </PageSection>
  );
}
