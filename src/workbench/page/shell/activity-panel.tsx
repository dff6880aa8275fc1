import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { NO_ACTIVITY, observe, showBytes, showTime } from "../session/activity";
import type { Session } from "../session/session";
import { useStore } from "../session/store";

const INTERVAL = 250;

/** What the add-in's last action cost, and the errors so far. */
export function ActivityPanel({ session }: { session: Session }): ReactNode {
  const { notices } = useStore(session.state);
  const [activity, setActivity] = useState(NO_ACTIVITY);
  useEffect(() => {
    // Reading makes round trips too but changes nothing, so there is no event to wait for.
    const timer = setInterval(
      () => setActivity((before) => observe(before, session.host.statistics, performance.now())),
      INTERVAL,
    );
    return () => clearInterval(timer);
  }, [session]);
  const { last, total } = activity;
  return (
    <section className="activity" aria-label="Host activity">
      <dl
        title={`Since the workbook was opened: ${total.roundTrips} round trips, ${showBytes(total.requestBytes)} sent, ${showBytes(total.responseBytes)} received, ${showTime(total.milliseconds)}.`}
      >
        <Fact name="Round trips" value={String(last.roundTrips)} />
        <Fact name="Sent" value={showBytes(last.requestBytes)} />
        <Fact name="Received" value={showBytes(last.responseBytes)} />
        <Fact name="Last action" value={showTime(last.milliseconds)} />
      </dl>
      <details>
        <summary>
          {notices.length === 0 ? "No errors" : notices.length === 1 ? "1 error" : `${notices.length} errors`}
        </summary>
        <ol>
          {notices.map((notice) => (
            <li key={notice.id}>
              <time dateTime={notice.at.toISOString()}>{notice.at.toLocaleTimeString("en-GB")}</time>
              <span>
                {notice.text} {notice.detail}
                {notice.code && <code>{notice.code}</code>}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

const Fact = ({ name, value }: { name: string; value: string }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
