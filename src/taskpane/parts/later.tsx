import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { useWords } from "../state/services";
import { Note } from "./note";

/** A component that is loaded when it is first shown, or ahead of time. */
export type Later<Props> = ComponentType<Props> & { readonly preload: () => Promise<void> };

/**
 * Makes a component that is loaded on its own. Once it is there it is shown at once, where React's `lazy` would first show what
 * stands in for it and keep that for a third of a second. When it cannot be loaded, that is said in its place.
 */
export function later<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  standIn: ComponentType = Nothing,
): Later<Props> {
  let loaded: ComponentType<Props> | undefined;
  const preload = async (): Promise<void> => {
    loaded = (await load()).default;
  };
  const StandIn = standIn;

  function Loaded(props: Props) {
    const { trouble } = useWords().shell;
    const [state, setState] = useState<"waiting" | "there" | "failed">(loaded ? "there" : "waiting");
    useEffect(() => {
      if (state !== "waiting") return;
      let gone = false;
      preload().then(
        () => !gone && setState("there"),
        () => !gone && setState("failed"),
      );
      return () => {
        gone = true;
      };
    }, [state]);
    const Component = loaded;
    if (Component) return <Component {...props} />;
    if (state !== "failed") return <StandIn />;
    return (
      <Note
        tone="warning"
        action={
          <button type="button" className="textual" onClick={() => setState("waiting")}>
            {trouble.tryAgain}
          </button>
        }
      >
        {trouble.notLoaded} {trouble.notLoadedNext}
      </Note>
    );
  }
  return Object.assign(Loaded, { preload });
}

const Nothing = () => null;
