type Mail = { subject: string; text: string; attached: { name: string; content: Uint8Array }[] };

const wrapped = (content: Uint8Array) =>
  (
    Buffer.from(content)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");
const encoded = (words: string) => `=?utf-8?B?${Buffer.from(words).toString("base64")}?=`;

/** A mail as it is saved to a file, with what is attached. */
export function mail({ subject, text, attached }: Mail): Buffer {
  const parts = attached.flatMap(({ name, content }) => [
    "--gräns",
    "Content-Type: application/octet-stream",
    `Content-Disposition: attachment; filename="${encoded(name)}"`,
    "Content-Transfer-Encoding: base64",
    "",
    wrapped(content),
  ]);
  const lines = [
    "From: Kaj Kulturhandläggare <kaj@stad.example>".replace("Kaj Kulturhandläggare", encoded("Kaj Kulturhandläggare")),
    "To: registrator@stad.example",
    "Date: Tue, 10 Mar 2026 09:00:00 +0100",
    `Subject: ${encoded(subject)}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="gräns"',
    "",
    "--gräns",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
    ...parts,
    "--gräns--",
    "",
  ];
  return Buffer.from(lines.join("\r\n").replaceAll("gräns", "grans"));
}
