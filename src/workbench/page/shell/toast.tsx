import { useEffect } from "react";
import type { ReactNode } from "react";
import type { Session } from "../session/session";
import { useStore } from "../session/store";
import { CloseIcon } from "./icons";

/** Notes go by themselves; an error stays until it was read or something else happens. */
const NOTE_TIME = 8000;
const ERROR_TIME = 20_000;

/** What just happened, over the page. */
export function Toast({ session }: { session: Session }): ReactNode {
  const { toast } = useStore(session.state);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => session.dismissToast(), toast.kind === "note" ? NOTE_TIME : ERROR_TIME);
    return () => clearTimeout(timer);
  }, [toast, session]);
  return (
    <div className="toast-place" role={toast?.kind === "error" ? "alert" : "status"}>
      {toast && (
        <div className={`toast ${toast.kind}`} key={toast.id}>
          <div>
            <strong>{toast.text}</strong>
            {toast.detail && <p>{toast.detail}</p>}
          </div>
          <button type="button" aria-label="Close message" onClick={() => session.dismissToast()}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
