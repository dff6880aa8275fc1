import { checksPage } from "./checks-page";
import { sampleProgramPage } from "./sample-program-page";

/** A page of the documentation that is written from the code. */
export interface Page {
  /** From the repository's root. */
  readonly path: string;
  readonly text: () => string;
}

/** Every generated page; `test/docs` holds the committed files to them. */
export const PAGES: readonly Page[] = [
  { path: "docs/checks.md", text: checksPage },
  { path: "docs/sample-program.md", text: sampleProgramPage },
];
