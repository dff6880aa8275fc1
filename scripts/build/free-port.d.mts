/** The first free port of this machine from a wish on. */
export function freePort(wish: number): Promise<number>;
