/** A piece of text on a page of A4: points from the left and from the top, size in points. */
export type PlacedText = { text: string; x: number; y: number; size?: number; bold?: boolean; turned?: boolean };

const pageHeight = 842;

/** A PDF whose texts (Latin-1) stand where they are placed, in Helvetica or Helvetica Bold. */
export function pdfPages(pages: readonly (readonly PlacedText[])[]): Buffer {
  const first = 5;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    ...pages.flatMap((texts, index) => pageObjects(texts, first + index * 2 + 1)),
  ];
  let content = "%PDF-1.4\n%\xe5\xe4\xf6\xc5\n";
  const offsets = objects.map((object, index) => {
    const offset = content.length;
    content += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const places = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${content.length}\n%%EOF\n`;
  return Buffer.from(`${content}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places}${end}`, "latin1");
}

function pageObjects(texts: readonly PlacedText[], contentNumber: number): string[] {
  const drawn = texts.map(({ text, x, y, size = 11, bold, turned }) => {
    const matrix = turned ? `0 1 -1 0 ${x} ${pageHeight - y}` : `1 0 0 1 ${x} ${pageHeight - y}`;
    return `BT /${bold ? "F2" : "F1"} ${size} Tf ${matrix} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
  });
  const stream = drawn.join("\n");
  const fonts = "/Font << /F1 3 0 R /F2 4 0 R >>";
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pageHeight}] /Contents ${contentNumber} 0 R /Resources << ${fonts} >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
}
