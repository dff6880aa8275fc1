import { about } from "./words/about";
import { bringIn } from "./words/bring-in";
import { chase } from "./words/chase";
import { check } from "./words/check";
import { LOCALE } from "./words/common";
import { newProject } from "./words/new-project";
import { profiles } from "./words/profiles";
import { publish } from "./words/publish";
import { quality } from "./words/quality";
import { refresh } from "./words/refresh";
import { rules } from "./words/rules";
import { setUp } from "./words/set-up";
import { shell } from "./words/shell";
import { standards } from "./words/standards";
import { waive } from "./words/waive";

/** Every text that the pane shows of itself, in English. Sentences of actions, checks and sheets come with their data. */
export const english = {
  locale: LOCALE,
  shell,
  about,
  setUp,
  bringIn,
  check,
  chase,
  quality,
  waive,
  rules,
  publish,
  refresh,
  standards,
  profiles,
  newProject,
};

/** What a language has to say; another one is another object of this type. */
export type Words = typeof english;
