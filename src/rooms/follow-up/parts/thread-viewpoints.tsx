import { ChangedWords } from "../../../platform/web/pages/changed-words.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { ThreadViewpoint } from "../queries/red-thread.ts";

function Viewpoint({ viewpoint, open }: { viewpoint: ThreadViewpoint; open: boolean }) {
  const t = useTexts("follow-up");
  const { words, respondent, consultation, href, outcome, reason, heading, changed } = viewpoint;
  return (
    <li>
      <blockquote>
        <p>{words}</p>
      </blockquote>
      <p>
        <a href={href}>{respondent}</a>
        <CellNote>{consultation}</CellNote>
      </p>
      <p>
        <StatusTag tone={outcome === "taken" ? "success" : "info"} label={t(`thread.outcome.${outcome}`)} />
        {` ${reason}`}
      </p>
      <DetailsBlock summary={t("thread.changed-in", { heading })} open={open}>
        <ChangedWords words={changed} labels={{ added: t("thread.added"), removed: t("thread.removed") }} />
      </DetailsBlock>
    </li>
  );
}

/** The thread's beginning: what was said, by whom, what became of it, and the words it changed. */
export function ThreadViewpoints({ viewpoints, hidden }: { viewpoints: readonly ThreadViewpoint[]; hidden: number }) {
  const t = useTexts("follow-up");
  return (
    <PageSection heading={t("thread.viewpoints")} id="synpunkter">
      {viewpoints.length === 0 && hidden === 0 && (
        <EmptyState title={t("thread.no-viewpoints")} text={t("thread.no-viewpoints-why")} />
      )}
      {viewpoints.length > 0 && (
        <Prose>
          <ul>
            {viewpoints.map((viewpoint, at) => (
              <Viewpoint key={viewpoint.id} viewpoint={viewpoint} open={at === 0} />
            ))}
          </ul>
        </Prose>
      )}
      {hidden > 0 && <p>{t("thread.hidden", { count: hidden })}</p>}
    </PageSection>
  );
}
