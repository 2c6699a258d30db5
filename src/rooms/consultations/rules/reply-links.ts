/** Where whoever holds a link reads, answers, and has the receipt. */
export const replyLinks = {
  page: (token: string) => `/svara/${token}`,
  receipt: (token: string) => `/svara/${token}/kvitto`,
  file: (token: string, file: string) => `/svara/${token}/filer/${file}`,
};
