import { useEffect, useState } from "react";
import { useServices } from "../state/services";
import { isDark, rememberLook, rememberedLook } from "./look";
import type { Look } from "./look";

const SYSTEM = "(prefers-color-scheme: dark)";

/**
 * The look of the pane. Excel tells nobody when its theme changes (`OfficeThemeChanged` is Outlook's), so that it is
 * read again whenever the pane gets the focus.
 */
export function useLook(): {
  readonly look: Look;
  readonly dark: boolean;
  readonly choose: (look: Look) => void;
} {
  const { environment } = useServices();
  const read = (): { office: boolean | undefined; system: boolean } => ({
    office: environment.officeDark(),
    system: window.matchMedia?.(SYSTEM).matches ?? false,
  });
  const [look, setLook] = useState(() => rememberedLook(environment.memory));
  const [around, setAround] = useState(read);
  useEffect(() => {
    const again = (): void =>
      setAround({ office: environment.officeDark(), system: window.matchMedia?.(SYSTEM).matches ?? false });
    const query = window.matchMedia?.(SYSTEM);
    window.addEventListener("focus", again);
    query?.addEventListener("change", again);
    return () => {
      window.removeEventListener("focus", again);
      query?.removeEventListener("change", again);
    };
  }, [environment]);
  return {
    look,
    dark: isDark(look, around.office, around.system),
    choose: (chosen) => {
      rememberLook(environment.memory, chosen);
      setLook(chosen);
    },
  };
}
