/** A PDF of one page for each text (Latin-1); with `locked`, one that no password opens. */
export function pdf(pages: string[], options: { locked?: boolean } = {}): Buffer {
  const firstPage = 4;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((text, index) => pageObjects(text, firstPage + index * 2 + 1)),
    ...(options.locked
      ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`]
      : []),
  ];
  let content = "%PDF-1.4\n%\xe5\xe4\xf6\xc5\n";
  const offsets = objects.map((object, index) => {
    const offset = content.length;
    content += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const lock = options.locked ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : "";
  const places = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  content +=
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${content.length}\n%%EOF\n`;
  return Buffer.from(content, "latin1");
}

function pageObjects(text: string, contentNumber: number): string[] {
  const drawn = text.replace(/[\\()]/g, "\\$&");
  const stream = text === "" ? "" : `BT /F1 12 Tf 72 720 Td (${drawn}) Tj ET`;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contentNumber} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
}
