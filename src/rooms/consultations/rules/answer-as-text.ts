type Written = {
  sender: string;
  number: string;
  title: string;
  name: string;
  stance: string;
  text: string;
  viewpoints: readonly { words: string; kind: string; section: string }[];
  replies: readonly { question: string; text: string }[];
};

/** What was written in the form, as a plain text to keep in the case: what was said must be readable without this system. */
export function answerAsText(answer: Written): string {
  const { viewpoints, replies } = answer;
  const parts = [
    `Svar på remiss: ${answer.title}`,
    `Till: ${answer.sender}, ${answer.number}\nFrån: ${answer.name}`,
    `Hållning: ${answer.stance}`,
    answer.text,
    ...(viewpoints.length > 0 ? ["Synpunkter"] : []),
    ...viewpoints.map(({ words, kind, section }, at) => `${at + 1}. ${section} (${kind})\n${words}`),
    ...(replies.length > 0 ? ["Svar på frågor"] : []),
    ...replies.map(({ question, text }) => `${question}\n${text}`),
  ];
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
}
