import { createContext, useContext } from "react";
import type { FileShelf } from "../bring-in/files/shelf";
import type { Actions } from "../actions/actions";
import type { Environment } from "../start/environment";
import type { Words } from "../words";
import type { Formats } from "./formats";

/** What components are given instead of reaching for it: what they can do, say and know. */
export interface Services {
  readonly actions: Actions;
  readonly words: Words;
  readonly formats: Formats;
  readonly environment: Environment;
  /** The other workbooks that are to be brought in. */
  readonly shelf: FileShelf;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

/** The services of the pane. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("A component of the pane stands outside its services.");
  return services;
}

/** The texts of the pane. */
export const useWords = (): Words => useServices().words;
