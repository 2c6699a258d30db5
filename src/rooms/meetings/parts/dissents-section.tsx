import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { Dissent, SettledItem } from "../queries/settled-item.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

function DissentView({ dissent, item, open }: { dissent: Dissent; item: string; open: boolean }) {
  const t = useTexts("meetings");
  return (
    <>
      <Prose>
        <h3>{t(`dissent.kind.${dissent.kind}`)}</h3>
        <p>
          <strong>{dissent.names}</strong>
        </p>
        {dissent.statement.split(/\n{2,}/).map((part) => (
          <p key={part}>{part}</p>
        ))}
      </Prose>
      {open && (
        <ActionRow>
          <ActionLink href={meetingLinks.dissent(item, dissent.id)} label={t("web:change")} kind="secondary" />
          <ActionForm
            label={t("dissent.remove")}
            fields={{ dissent: dissent.id }}
            kind="tertiary"
            about={dissent.names}
          />
        </ActionRow>
      )}
    </>
  );
}

/** Who did not agree, or wanted something said; added, changed and removed until the paragraph is approved. */
export function DissentsSection({ item, open }: { item: SettledItem; open: boolean }) {
  const t = useTexts("meetings");
  if (item.dissents.length === 0 && !open) return null;
  const add = <ActionLink href={meetingLinks.itemAct(item.id, "dissent")} label={t("act.dissent")} kind="secondary" />;
  return (
    <PageSection heading={t("dissent.title")} id="avvikande" action={open ? add : undefined}>
      {item.dissents.length === 0 && <p>{t("dissent.none")}</p>}
      {item.dissents.map((dissent) => (
        <DissentView key={dissent.id} dissent={dissent} item={item.id} open={open} />
      ))}
    </PageSection>
  );
}
