import { createRoot } from "react-dom/client";
import { excelActions, preloadActions } from "./actions/excel-actions";
import { App } from "./app";
import { officeEnvironment } from "./start/environment";
import { preloadScreens } from "./screens";
import { Outside } from "./start/outside";
import { problemInAddress, RibbonDialog } from "./start/ribbon-dialog";
import { english } from "./words";

/** The oldest set of Excel calls that Steerbook is written for. */
const NEEDED = "1.13";
/** Office.js answers within a second or two; without an answer a person is told instead of looking at nothing. */
const PATIENCE_MILLISECONDS = 15_000;

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane.");
const root = createRoot(place);
const words = english;
const problem = problemInAddress(window.location.search);

if (problem) {
  root.render(<RibbonDialog problem={problem} words={words} />);
} else if (typeof Office === "undefined") {
  root.render(<Outside reason="noOffice" words={words} />);
} else {
  const late = setTimeout(
    () => root.render(<Outside reason="noOffice" words={words} />),
    PATIENCE_MILLISECONDS,
  );
  void Office.onReady().then(({ host }) => {
    clearTimeout(late);
    if (host !== Office.HostType.Excel) {
      root.render(<Outside reason="notExcel" words={words} />);
    } else if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED)) {
      root.render(<Outside reason="tooOld" words={words} />);
    } else {
      const environment = officeEnvironment(Office.context, window);
      root.render(<App actions={excelActions} words={words} environment={environment} />);
      setTimeout(() => void preloadScreens().then(preloadActions), 1_000);
    }
  });
}
