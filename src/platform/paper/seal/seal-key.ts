/** What an authority seals with: its private key (PKCS #8), its certificate and, outermost last, those that vouch for it; all DER. */
export type SealKey = { privateKey: Uint8Array; certificate: Uint8Array; chain?: readonly Uint8Array[] };

/** RSA with SHA-256 and PKCS #1 v1.5 padding: every validator knows it, and the same file sealed twice is the same file. */
export const sealAlgorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } as const;
