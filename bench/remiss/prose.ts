const words =
  "Nämnden ser positivt på förslaget och vill framhålla behovet av lokaler som är trygga för den som arbetar ensam samt en larmkedja som är beskriven steg för steg".split(
    " ",
  );

const wordsInParagraph = 90;

/** Made-up paragraphs; about five of them are a page. Others for another `seed`. */
export function paragraphs(count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const from = seed * 7 + index * 3;
    const run = Array.from(
      { length: wordsInParagraph },
      (_, at) => words[(from + at * (1 + (seed % 3))) % words.length],
    );
    return `${run.join(" ")}.`;
  });
}
