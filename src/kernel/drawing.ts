/**
 * A picture made of lines, shapes and words, as plain data: a page draws it as SVG, a file writes it as SVG. Attributes are the
 * presentation attributes of SVG, never `style`: the house's policy lets no inline style through.
 */
export type Drawing = {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Drawing | string)[];
};
