export type Stretch = { text: string; is: "same" | "added" | "removed" };

export type DifferenceProps = {
  stretches: readonly Stretch[];
  /** What is heard before words that stand in one of the texts only. */
  labels: { added: string; removed: string };
  /** What is heard after them, where a change may be long. */
  ends?: { added: string; removed: string };
};

/** How two texts differ, word by word: what is only in the one is struck, what is only in the other is underlined. */
export function Difference({ stretches, labels, ends }: DifferenceProps) {
  let at = 0;
  return (
    <p className="difference">
      {stretches.map(({ text, is }) => {
        const key = at;
        at += text.length + 1;
        if (is === "same") return <span key={key}>{text}</span>;
        const Mark = is === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <span className="ds-sr-only">{` ${labels[is]}: `}</span>
            {text}
            {ends && <span className="ds-sr-only">{` ${ends[is]} `}</span>}
          </Mark>
        );
      })}
    </p>
  );
}
