/** What the host tells a client of its own accord. */
export type HostEvent =
  /** A Rich API event message: `message` is the JSON that the client's handlers get their arguments from. */
  | {
      readonly kind: "message";
      readonly messageType: number;
      readonly targetId: string;
      readonly message: string;
    }
  /** Another selection: `Office.EventType.DocumentSelectionChanged`, which `workbook.onSelectionChanged` listens to. */
  | { readonly kind: "selection" };

/** The category under which the client expects event messages. */
export const EVENT_CATEGORY = 65_536;
