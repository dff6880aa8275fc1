import { Component } from "react";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { troubleOf } from "../state/trouble";
import type { Words } from "../words";
import { TroubleView } from "./trouble-view";

interface CrashGuardProps {
  readonly words: Words;
  readonly host: string;
  readonly children: ReactNode;
}

/** Shows an error of the pane itself instead of a blank pane. React has no other form for it than a class. */
export class CrashGuard extends Component<CrashGuardProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { words, host } = this.props;
    return (
      <main className="alone">
        <h1>{words.shell.trouble.crashed}</h1>
        <TroubleView trouble={troubleOf(error, words, host)} words={words.shell.trouble}>
          <Button appearance="primary" onClick={() => this.setState({ error: undefined })}>
            {words.shell.trouble.reload}
          </Button>
        </TroubleView>
      </main>
    );
  }
}
