import { useSyncExternalStore } from "react";
import { useServices } from "../../state/services";
import type { FileShelf, ShelfView } from "./shelf";

/** The chosen files as they are now, and what can be done with them. */
export function useShelf(): ShelfView & { readonly shelf: FileShelf } {
  const { shelf } = useServices();
  return { ...useSyncExternalStore(shelf.subscribe, shelf.current), shelf };
}
