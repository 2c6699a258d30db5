/** One of the answers to choose between in a select, radio group or checkbox group. */
export type Choice = { value: string; label: string; description?: string; disabled?: boolean };
