import { createContext, useContext, useReducer, useRef } from "react";
import type { Dispatch, ReactNode, RefObject } from "react";
import { INITIAL } from "./pane-state";
import type { PaneState } from "./pane-state";
import { reduce } from "./reducer";
import type { PaneEvent } from "./reducer";

/** The state of the pane, and the way to change it. */
export interface Store {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** True while an action runs; known at once, without waiting for a render. */
  readonly busy: RefObject<boolean>;
}

const StoreContext = createContext<Store | undefined>(undefined);

/** Holds the state of one pane. */
export function StoreProvider({
  children,
  initial = INITIAL,
}: {
  readonly children: ReactNode;
  readonly initial?: PaneState;
}) {
  const [state, dispatch] = useReducer(reduce, initial);
  const busy = useRef(false);
  return <StoreContext value={{ state, dispatch, busy }}>{children}</StoreContext>;
}

/** The store of the pane. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("A component of the pane stands outside its store.");
  return store;
}
