import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { Trouble } from "../state/trouble";
import type { Words } from "../words";
import { Disclosure } from "./disclosure";
import "./trouble-view.css";

interface TroubleViewProps {
  readonly trouble: Trouble;
  readonly words: Words["shell"]["trouble"];
  /** Buttons that help: try again, go to a step. */
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A problem: what is wrong, what to do next, its code, and the details to copy. It needs no store, so that it can stand alone. */
export function TroubleView({ trouble, words, children, onDismiss }: TroubleViewProps) {
  return (
    <div className="trouble" role="alert">
      <ErrorCircle16Filled className="trouble__mark" aria-hidden="true" />
      <div className="trouble__text">
        <p className="trouble__message">{trouble.message}</p>
        <p>{trouble.next}</p>
        <p className="trouble__code">{words.code(trouble.code)}</p>
        <Disclosure quiet title={words.details}>
          <Details text={trouble.details} words={words} />
        </Disclosure>
        <div className="trouble__buttons">
          {children}
          {onDismiss && (
            <Button size="small" onClick={onDismiss}>
              {words.dismiss}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function Details({ text, words }: { readonly text: string; readonly words: Words["shell"]["trouble"] }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Excel on the web gives the pane's frame no right to the clipboard: the person copies what is selected.
      area.current?.focus();
      area.current?.select();
      setCopied(false);
    }
  };
  return (
    <div className="trouble__details">
      <textarea ref={area} readOnly rows={6} value={text} aria-label={words.detailsLabel} />
      <div className="trouble__buttons">
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{copied === undefined ? "" : copied ? words.copied : words.notCopied}</span>
      </div>
    </div>
  );
}
