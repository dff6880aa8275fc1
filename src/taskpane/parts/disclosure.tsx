import { useId, useState } from "react";
import type { ReactNode } from "react";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";

interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  /** Quiet ones look like text, others like the head of a section. */
  readonly quiet?: boolean;
}

/** A title that opens and closes what belongs to it. What is closed is not rendered. */
export function Disclosure({ title, children, defaultOpen = false, quiet = false }: DisclosureProps) {
  const [open, setOpen] = useState(defaultOpen);
  const body = useId();
  return (
    <div className={quiet ? "disclosure disclosure--quiet" : "disclosure"}>
      <button
        type="button"
        className="disclosure__head"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight16Regular className="disclosure__mark" aria-hidden="true" />
        <span className="disclosure__title">{title}</span>
      </button>
      {open && (
        <div className="disclosure__body" id={body}>
          {children}
        </div>
      )}
    </div>
  );
}
