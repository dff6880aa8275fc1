import * as fc from "fast-check";

// A failing property must be repeatable from the log of a run: the seed is fixed unless one is given.
fc.configureGlobal({
  seed: Number(process.env["FC_SEED"] ?? 20260331),
  numRuns: Number(process.env["FC_RUNS"] ?? 100),
});
