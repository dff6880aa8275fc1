/** The manifest for the https address that the add-in is served from; without one it stays as it is. */
export function manifestFor(manifest: string, address: string | undefined): string;
