export type CodeBlockProps = {
  /** What it is an example of; heard before it is read. */
  label: string;
  code: string;
};

/** Something to be copied or compared, sign for sign. Long lines are read by scrolling inside it, with the keyboard too. */
export function CodeBlock({ label, code }: CodeBlockProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard (WCAG 2.1.1)
    <section className="code-block" aria-label={label} tabIndex={0}>
      <pre>
        <code>{code}</code>
      </pre>
    </section>
  );
}
