import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Whoever holds a lock longer than this is gone. */
const LONGEST = 300_000;

/** Does some work while no other process does it; a folder of the given name is the lock. */
export async function alone(folder, work) {
  mkdirSync(dirname(folder), { recursive: true });
  while (!taken(folder)) await wait(200);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function taken(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LONGEST) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}
