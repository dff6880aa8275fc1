import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { Panel } from "../parts/panel";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import { LOOKS } from "../theme/look";
import type { Look } from "../theme/look";
import { VERSION } from "../version";
import "./about.css";

interface AboutProps {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** What Steerbook is, what it keeps where, its keys, and how it looks. */
export function About({ look, onLook }: AboutProps) {
  const { about, shell } = useWords();
  const { dispatch } = useStore();
  return (
    <Panel
      title={about.title}
      footer={<Button onClick={() => dispatch({ type: "aboutToggled" })}>{shell.back}</Button>}
    >
      <p>
        {shell.product} <span className="soft">{about.version(VERSION)}</span>
      </p>
      <h3 id="about-look">{about.look}</h3>
      <RadioGroup
        aria-labelledby="about-look"
        value={look}
        onChange={(_, { value }) => onLook(LOOKS.find((one) => one === value) ?? "auto")}
      >
        {LOOKS.map((one) => (
          <Radio key={one} value={one} label={about.looks[one]} />
        ))}
      </RadioGroup>
      <h3>{about.storedTitle}</h3>
      <ul className="bullets">
        {about.stored.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{about.keysTitle}</h3>
      <dl className="keys">
        {about.keys.map(({ keys, does }) => (
          <div key={keys} className="keys__line">
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="textual" href="support.html" target="_blank" rel="noreferrer">
          {about.help}
        </a>
      </p>
    </Panel>
  );
}
