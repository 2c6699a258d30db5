export type LinkedHeadingProps = {
  level: 2 | 3 | 4;
  id: string;
  text: string;
  /** What the link says to who hears it: "Länk till Övning". */
  linkLabel: string;
  /** The text's own language, where that is not the page's. */
  language?: string;
};

const elements = { 2: "h2", 3: "h3", 4: "h4" } as const;

/** A heading in a long text, with a link to itself to copy and send. */
export function LinkedHeading({ level, id, text, linkLabel, language }: LinkedHeadingProps) {
  const Heading = elements[level];
  return (
    <div className="linked-heading">
      <Heading id={id} lang={language}>
        {text}
      </Heading>
      <a href={`#${id}`} aria-label={linkLabel}>
        #
      </a>
    </div>
  );
}
