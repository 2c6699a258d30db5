/** Running text as it is stored: the JSON of a ProseMirror document in `proseSchema`. */
export type RichText = { type: "doc"; content: readonly object[] };

export const emptyRichText: RichText = { type: "doc", content: [{ type: "paragraph" }] };
