import { useEffect, useState } from "react";
import type { Session } from "../session/session";
import { readRibbon } from "./manifest-ribbon";
import type { Ribbon } from "./manifest-ribbon";

/** The add-in's ribbon, read from the manifest that the server has. */
export function useRibbon(session: Session): Ribbon | undefined {
  const [ribbon, setRibbon] = useState<Ribbon>();
  useEffect(() => {
    fetch("/manifest.xml")
      .then(async (response) => {
        if (!response.ok) throw new Error("The server has no manifest.xml, so there are no ribbon buttons.");
        setRibbon(readRibbon(await response.text()));
      })
      .catch((error: unknown) => session.report(error));
  }, [session]);
  return ribbon;
}
