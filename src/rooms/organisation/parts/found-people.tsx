import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { address } from "./address.ts";
import { type ListedPerson, PeopleTable } from "./people-table.tsx";

const mostShown = 10;

/** The first few people that the same words find, with the way to all of them. */
export function FoundPeople({ people, q }: { people: { rows: readonly ListedPerson[]; total: number }; q: string }) {
  const t = useTexts("organisation");
  return (
    <PageSection heading={t("people-found", { count: people.total })}>
      <PeopleTable people={people.rows.slice(0, mostShown)} caption={t("people")} />
      {people.total > mostShown && (
        <ActionLink
          href={address("/organisation/personer", [["q", q]])}
          label={t("people-show-all", { count: people.total })}
          kind="secondary"
        />
      )}
    </PageSection>
  );
}
