import type { Blueprint } from "./blueprint";
import { SMALL_PROJECT } from "./small-project";
import { STANDARD_PROJECT } from "./standard-project";

/** The blueprints that a new project may begin with, the usual one first. */
export const BLUEPRINTS: readonly Blueprint[] = [STANDARD_PROJECT, SMALL_PROJECT];
