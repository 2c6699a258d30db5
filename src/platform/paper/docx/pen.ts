/** What is counted while a document is written, so that equal documents get equal numbers. `width` is that of the text, in twips. */
export type Pen = { links: number; lists: number; pictures: number; width: number };

const twipsPerMillimetre = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre);

/** Margins as the PDF has them, in millimetres. */
export const margins = {
  column: { left: 40, right: 34, top: 30, bottom: 28 },
  page: { left: 22, right: 22, top: 30, bottom: 26 },
} as const;

export const newPen = (width: keyof typeof margins): Pen => {
  const { left, right } = margins[width];
  return { links: 0, lists: 0, pictures: 0, width: twips(210 - left - right) };
};
