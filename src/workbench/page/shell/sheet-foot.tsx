import type { ReactNode } from "react";
import type { Navigator } from "../session/navigator";
import type { Session } from "../session/session";
import { useStore } from "../session/store";
import type { View } from "../session/view";
import { selectionSummary } from "./selection-summary";
import { SheetTabs } from "./sheet-tabs";

/** Sheet tabs, and what the selected numbers come to. */
export function SheetFoot(props: { session: Session; view: View; navigator: Navigator }): ReactNode {
  const { session, view, navigator } = props;
  useStore(session.state);
  return (
    <footer className="sheet-foot">
      <SheetTabs
        sheets={session.workbook.sheets}
        activeId={session.activeSheet.id}
        activate={(sheet) => navigator.activate(sheet)}
        add={() => navigator.addSheet()}
        rename={(sheet, name) => navigator.rename(sheet, name)}
      />
      <Summary session={session} view={view} />
    </footer>
  );
}

function Summary({ session, view }: { session: Session; view: View }): ReactNode {
  const selection = useStore(view.selection);
  const sheet = session.activeSheet;
  return (
    <output className="summary" aria-label="Selection summary">
      {selection?.sheetId === sheet.id ? selectionSummary(sheet, selection.areas) : ""}
    </output>
  );
}
