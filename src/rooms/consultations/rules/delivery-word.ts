type Delivered = { delivery: "none" | "waiting" | "sent" | "failed"; account: boolean };
export type DeliveryWord = Delivered["delivery"] | "inbox";

/** How the last notice went, in a word: without an address one that has its inbox here is reached there, and others not at all. */
export function deliveryWord({ delivery, account }: Delivered): DeliveryWord {
  return delivery === "none" && account ? "inbox" : delivery;
}
