import { createRoot } from "react-dom/client";
import { Edits } from "./session/edits";
import { BookFiles } from "./session/files";
import { Navigator } from "./session/navigator";
import { Session } from "./session/session";
import { View } from "./session/view";
import { Workbench } from "./shell/workbench";
import "./styles/page.css";
import "./styles/bars.css";
import "./styles/grid.css";
import "./styles/pane.css";

const now = (): Date => new Date();
const session = new Session(now);
const view = new View();
const files = new BookFiles(session);
const parts = {
  session,
  view,
  now,
  edits: new Edits(session, () => now().getFullYear()),
  navigator: new Navigator(session, view, (address) => window.open(address, "_blank", "noopener")),
};
const root = document.getElementById("root");
if (root) createRoot(root).render(<Workbench parts={parts} files={files} />);
// The page begins with the sample program where the server has one; `?empty` begins without.
if (!new URLSearchParams(location.search).has("empty")) void files.openSample();
