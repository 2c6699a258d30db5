/** How grave something is. Never shown by colour alone: `StatusTag` and `Notice` add a shape, the caller the word. */
export type Tone = "neutral" | "info" | "success" | "warning" | "danger";
