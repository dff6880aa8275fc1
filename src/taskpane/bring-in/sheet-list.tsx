import { Select } from "@fluentui/react-components";
import type { RegisterChoice } from "../../actions/templates";
import type { SheetVerdict } from "../../pmo/intake/plan";
import { Disclosure } from "../parts/disclosure";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import { choicesOf, withSheet } from "./choices";

const AUTO = "auto";
const OUT = "out";

interface SheetListProps {
  readonly verdicts: readonly SheetVerdict[];
  readonly registers: readonly RegisterChoice[];
}

/** What becomes of each sheet and why, with the choice to read it otherwise. */
export function SheetList({ verdicts, registers }: SheetListProps) {
  const { bringIn } = useWords();
  const alone = verdicts.filter(({ register }) => register === undefined).length;
  return (
    <Disclosure title={bringIn.sheets(verdicts.length, alone)} defaultOpen={alone === verdicts.length}>
      <ul className="plain">
        {verdicts.map((verdict) => (
          <SheetRow key={verdict.sheet} verdict={verdict} registers={registers} />
        ))}
      </ul>
    </Disclosure>
  );
}

function SheetRow({
  verdict,
  registers,
}: {
  readonly verdict: SheetVerdict;
  readonly registers: readonly RegisterChoice[];
}) {
  const { bringIn } = useWords();
  const { state, dispatch } = useStore();
  const { sheet, file, register, reason, leftAlone = [] } = verdict;
  const choice = choicesOf(state.choices, file).sheets?.[sheet];
  const found = registers.find(({ id }) => id === register)?.name;
  const auto =
    choice !== undefined
      ? bringIn.asFoundAgain
      : found === undefined
        ? bringIn.asFoundNothing
        : bringIn.asFound(found);
  return (
    <li className="sheet">
      <span className="sheet__name">{sheet}</span>
      <p className="hint">{reason}</p>
      {leftAlone.map((block) => (
        <p key={block.address} className="hint">
          {bringIn.leftAlone(block.address, block.reason)}
        </p>
      ))}
      <Select
        size="small"
        aria-label={bringIn.readAs(sheet)}
        value={choice === undefined ? AUTO : (choice ?? OUT)}
        onChange={(_, { value }) =>
          dispatch({
            type: "chose",
            choices: withSheet(
              state.choices,
              sheet,
              value === AUTO ? undefined : (registers.find(({ id }) => id === value)?.id ?? null),
              file,
            ),
          })
        }
      >
        <option value={AUTO}>{auto}</option>
        {registers.map(({ id, name }) => (
          <option key={id} value={id}>
            {bringIn.readAsRegister(name)}
          </option>
        ))}
        <option value={OUT}>{bringIn.leaveOut}</option>
      </Select>
    </li>
  );
}
