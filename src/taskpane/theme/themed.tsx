import { FluentProvider } from "@fluentui/react-components";
import { Pane } from "../pane";
import { CrashGuard } from "../parts/crash-guard";
import type { PaneState } from "../state/pane-state";
import { useServices } from "../state/services";
import { StoreProvider } from "../state/store";
import { DARK, LIGHT } from "./brand";
import { useLook } from "./use-look";

/** The pane in its look; a crash of the pane is shown in the same look. */
export function Themed({ initial }: { readonly initial?: PaneState }) {
  const { words, environment } = useServices();
  const { look, dark, choose } = useLook();
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} className={dark ? "app app--dark" : "app"}>
      <CrashGuard words={words} host={environment.host}>
        <StoreProvider {...(initial ? { initial } : {})}>
          <Pane look={look} onLook={choose} />
        </StoreProvider>
      </CrashGuard>
    </FluentProvider>
  );
}
