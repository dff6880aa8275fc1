import type { EmbeddedHost } from "../office/host";

/** Opens the sample program in a host. */
export function openSample(host: EmbeddedHost, asOf: Date | undefined): void {
  throw new Error(String(host) + String(asOf));
}
