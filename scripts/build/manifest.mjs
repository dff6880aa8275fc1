const LOCAL_PAGE = /https:\/\/localhost:\d+\//g;
/** An app domain is an origin alone. */
const LOCAL_ORIGIN = /https:\/\/localhost:\d+(?=[<"])/g;

/**
 * The manifest for the address that the add-in is served from: its localhost addresses become `address`, which must
 * be https. Without an address the manifest stays as it is, for a developer's own machine.
 */
export function manifestFor(manifest, address) {
  if (!address) return manifest;
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`STEERBOOK_URL must begin with https:, not ${url.protocol}`);
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
  return manifest.replace(LOCAL_PAGE, base).replace(LOCAL_ORIGIN, url.origin);
}
