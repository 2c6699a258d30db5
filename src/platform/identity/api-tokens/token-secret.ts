/** So that a token that has ended up in the wrong place is seen for what it is, also by programs that look for secrets. */
const mark = "varn_";
const shape = /^varn_[\w-]{43}$/;

/** The token as the other system keeps it, from a new secret of 256 bits. */
export const tokenFrom = (secret: string): string => mark + secret;

/** Whether the text could be a token at all; what could not is refused without asking the database. */
export const looksLikeToken = (text: string): boolean => shape.test(text);
