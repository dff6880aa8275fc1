import type { ReactNode, Ref } from "react";

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What stands at the lower edge while the rest scrolls: the main button. */
  readonly footer?: ReactNode;
  /** A button beside the heading, where there is no main button below. */
  readonly action?: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** One screen of the pane: a heading, its content, and its main button. */
export function Panel({ title, children, footer, action, headingRef }: PanelProps) {
  return (
    <section className="panel" aria-label={title}>
      <div className="panel__head">
        <h2 className="panel__title" tabIndex={-1} ref={headingRef}>
          {title}
        </h2>
        {action}
      </div>
      {children}
      {footer && <div className="panel__footer">{footer}</div>}
    </section>
  );
}
