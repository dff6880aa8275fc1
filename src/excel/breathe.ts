/** Budget of the pane: nothing blocks it longer than this. */
const MOST_MILLISECONDS = 25;

/** A pause that gives way to the pane whenever enough time has passed since the last one; says whether it did. */
export function breathe(): () => Promise<boolean> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < MOST_MILLISECONDS) return false;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
    return true;
  };
}
