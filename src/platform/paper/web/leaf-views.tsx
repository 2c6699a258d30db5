import { SummaryList } from "../../../ui/summary-list.tsx";
import type { Block, Figure } from "../document.ts";
import { RunsView } from "./runs-view.tsx";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** Blocks that hold no other blocks. */
export function FactsView({ facts, showViewpoints }: { facts: Of<"facts">; showViewpoints?: boolean }) {
  const rows = facts.rows.map(({ label, value }) => ({
    term: label,
    value: <RunsView text={value} showViewpoints={showViewpoints} />,
  }));
  return <SummaryList rows={rows} />;
}

export function SignaturesView({ signatures }: { signatures: Of<"signatures"> }) {
  return signatures.people.map(({ name, title, unit }) => (
    <p key={`${name} ${title}`}>
      <strong>{name}</strong>
      <br />
      {title}
      {unit && <br />}
      {unit}
    </p>
  ));
}

export function AttachmentsView({ attachments }: { attachments: Of<"attachments"> }) {
  return (
    <ol>
      {attachments.items.map(({ title, note }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list are only ever drawn once
        <li key={index}>
          <RunsView text={title} />
          {note && ` ${note}`}
        </li>
      ))}
    </ol>
  );
}

export function FigureView({ figure }: { figure: Figure }) {
  const { mediaType, bytes, width, height } = figure.picture;
  const source = `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
  return (
    <figure>
      <img src={source} alt={figure.alternative} width={width} height={height} />
      {figure.caption && <figcaption>{figure.caption}</figcaption>}
    </figure>
  );
}
