/** Whether a tsquery, in PostgreSQL's text form, asks for words in order; then each entry has to be opened to be told. */
export const isPhrase = (query: string): boolean => /<(?:->|\d+>)/.test(query);
