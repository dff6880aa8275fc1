import type { Method } from "../object-type";

/**
 * The two methods with which the client begins and ends listening: `_RegisterDataChangedEvent` and its opposite.
 * `target` is whose events they are.
 */
export function subscription<T>(
  name: string,
  eventType: number,
  target: (self: T) => string,
): Record<string, Method<T>> {
  return {
    [`_Register${name}`]: (self, _args, session) => session.registrations.add(eventType, target(self)),
    [`_Unregister${name}`]: (self, _args, session) => session.registrations.remove(eventType, target(self)),
  };
}
