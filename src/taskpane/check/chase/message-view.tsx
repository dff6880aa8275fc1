import { useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { ChaseMessage } from "../../../pmo/chase/message";
import { useServices } from "../../state/services";
import { copyMessage } from "./copy-message";
import type { Copied } from "./copy-message";

/** A message to an owner, to be looked at and copied. */
export function MessageView({ name, message }: { readonly name: string; readonly message: ChaseMessage }) {
  const { chase } = useServices().words;
  const [told, setTold] = useState("");
  const subject = useRef<HTMLTextAreaElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const copy = async (what: Copied, shown: HTMLTextAreaElement | null): Promise<void> => {
    if (await copyMessage(what)) {
      setTold(chase.copied);
      return;
    }
    shown?.focus();
    shown?.select();
    setTold(chase.select);
  };
  return (
    <div className="letter">
      <textarea
        ref={subject}
        className="wide"
        readOnly
        rows={2}
        value={message.subject}
        aria-label={chase.subject}
      />
      <textarea
        ref={text}
        className="wide"
        readOnly
        rows={12}
        value={message.text}
        aria-label={chase.message(name)}
      />
      <div className="row">
        <Button size="small" appearance="primary" onClick={() => void copy(message, text.current)}>
          {chase.copy}
        </Button>
        <Button size="small" onClick={() => void copy({ text: message.subject }, subject.current)}>
          {chase.copySubject}
        </Button>
        <span role="status" className="hint">
          {told}
        </span>
      </div>
    </div>
  );
}
