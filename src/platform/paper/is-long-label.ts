/** Whether the label of a fact is too wide for the 42 mm beside its value, and stands above it instead. */
export const isLongLabel = (label: string): boolean => label.length > 20;
