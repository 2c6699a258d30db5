/**
 * Who attested, as it stands in the document: *Disa Direktörsson, förvaltningschef*; by a substitute both names,
 * *Sten Ställföreträdarsson för Disa Direktörsson, förvaltningschef*.
 */
export const attestName = ({ name, title, forName }: { name: string; title: string; forName: string | null }): string =>
  `${forName ? `${name} för ${forName}` : name}, ${title}`;
