import type { ReactNode } from "react";
import type { Ribbon, RibbonButton } from "./manifest-ribbon";

/** The add-in's own ribbon tab, as its manifest describes it. */
export function RibbonStrip({
  ribbon,
  press,
}: {
  ribbon: Ribbon;
  press: (button: RibbonButton) => void;
}): ReactNode {
  return (
    <section className="ribbon" aria-label={`Ribbon tab ${ribbon.tab}`}>
      <div className="ribbon-tab">{ribbon.tab}</div>
      <div className="ribbon-groups">
        {ribbon.groups.map((group) => (
          <div key={group.label} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <button key={button.id} type="button" title={button.tip} onClick={() => press(button)}>
                  <img src={button.icon} alt="" width={28} height={28} />
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <div className="ribbon-label">{group.label}</div>
          </div>
        ))}
      </div>
    </section>
  );
}
