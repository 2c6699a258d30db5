/** Where an S3-compatible store is. `endpoint` without the bucket; `region` as its operator calls it. */
export type S3Settings = { endpoint: string; bucket: string; key: string; secret: string; region: string };

/**
 * The store named by VARN_S3_ENDPOINT, VARN_S3_BUCKET, VARN_S3_KEY and VARN_S3_SECRET (VARN_S3_REGION when the operator
 * demands one), or null when none of them is set. Half a setting stops the start: files must not go elsewhere in silence.
 */
export function s3Settings(environment: Record<string, string | undefined>): S3Settings | null {
  const names = ["VARN_S3_ENDPOINT", "VARN_S3_BUCKET", "VARN_S3_KEY", "VARN_S3_SECRET"] as const;
  const [endpoint, bucket, key, secret] = names.map((name) => environment[name]?.trim());
  if (!endpoint && !bucket && !key && !secret) return null;
  if (!endpoint || !bucket || !key || !secret) {
    const missing = names.filter((name) => !environment[name]?.trim());
    throw new Error(`The S3 store is only half set up. Also set ${missing.join(", ")}.`);
  }
  if (!/^https?:$/.test(URL.parse(endpoint)?.protocol ?? "")) {
    throw new Error("VARN_S3_ENDPOINT must be an address that starts with https:// or http://.");
  }
  return { endpoint, bucket, key, secret, region: environment.VARN_S3_REGION?.trim() || "us-east-1" };
}
