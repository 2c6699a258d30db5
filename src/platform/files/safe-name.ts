const longestName = 150;
// ext4, APFS and NTFS all hold 255; "å" takes two bytes.
const longestNameBytes = 255;
const namelessStem = "fil";
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const extensionAtEnd = /\.[\p{L}\p{N}]{1,10}$/u;

/**
 * A name that is safe to save, show and send: without folders, control and direction characters (which can make
 * `txt.exe` read as `exe.txt`), without what Windows reserves, at most 150 characters and 255 bytes, its ending kept.
 * A name already safe comes back unchanged; nothing left becomes `fil`.
 */
export function safeName(declared: string): string {
  const last = declared.split(/[/\\]/).findLast((part) => part.trim() !== "") ?? "";
  const visible = last
    .replace(/\s+/gu, " ")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .normalize("NFC")
    .replace(/[. ]+$/, "");
  const extension = extensionAtEnd.exec(visible)?.[0] ?? "";
  const stem = trimStem(visible.slice(0, visible.length - extension.length));
  // Windows reads the reserved word up to the first dot: NUL.tar.gz is NUL.
  const free = reserved.test(stem.split(".", 1)[0]?.trimEnd() ?? "") ? `_${stem}` : stem;
  return `${shorten(free, extension)}${extension}`;
}

function trimStem(stem: string): string {
  return stem.replace(/^[. ]+|[. ]+$/g, "") || namelessStem;
}

function shorten(stem: string, extension: string): string {
  const characters = [...stem].slice(0, longestName - [...extension].length);
  while (Buffer.byteLength(characters.join("") + extension) > longestNameBytes) characters.pop();
  return trimStem(characters.join(""));
}
