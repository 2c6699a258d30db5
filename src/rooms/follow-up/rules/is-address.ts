import { isWebAddress } from "./is-web-address.ts";

/** Whether the text is an address on the web, or that of a page of this house. */
export const isAddress = (text: string): boolean => isWebAddress(text) || /^\/(?![/\\])\S*$/.test(text);
