import { checksPage } from "./checks-page";
import { dataModelPage } from "./data-model-page";
import { figuresPage } from "./figures-page";
import { sampleProgramPage } from "./sample-program-page";
import { supportMatrixPage } from "./support-matrix-page";
import { templatesPage } from "./templates-page";

/** A page of the documentation that is written from the code. */
export interface Page {
  /** From the repository's root. */
  readonly path: string;
  readonly text: () => string;
}

/** Every generated page; `test/pmo/checks/pages.test.ts` holds the committed files to them. */
export const PAGES: readonly Page[] = [
  { path: "docs/checks.md", text: checksPage },
  { path: "docs/data-model.md", text: dataModelPage },
  { path: "docs/figures.md", text: figuresPage },
  { path: "docs/sample-program.md", text: sampleProgramPage },
  { path: "docs/support-matrix.md", text: supportMatrixPage },
  { path: "docs/templates.md", text: templatesPage },
];
