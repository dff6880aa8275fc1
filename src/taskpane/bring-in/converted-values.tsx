import { Select } from "@fluentui/react-components";
import type { RegisterChoice } from "../../actions/templates";
import type { RegisterImport } from "../../pmo/intake/plan";
import type { CellValue } from "../../pmo/values/cell";
import { Disclosure } from "../parts/disclosure";
import { ShowMore } from "../parts/show-more";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import { bookOf, choicesOf, withValue } from "./choices";
import { valueConversions } from "./value-conversions";
import type { ValueConversion } from "./value-conversions";

interface ConvertedValuesProps {
  readonly one: RegisterImport;
  readonly register: RegisterChoice;
}

/** Which value of the source became which, and those that did not, each with the choice of another. */
export function ConvertedValues({ one, register }: ConvertedValuesProps) {
  const { converted } = useWords().bringIn;
  const { state, dispatch } = useStore();
  const values = valueConversions(one, register.fields);
  if (values.length === 0) return null;
  const { file, sheet } = one.source;
  const book = bookOf(file, state.plan?.intake);
  const said = choicesOf(state.choices, book).values?.[sheet];
  const choose = ({ column, from }: ValueConversion, to: CellValue | undefined): void =>
    dispatch({ type: "chose", choices: withValue(state.choices, sheet, column, from, to, book) });
  return (
    <Disclosure title={converted.title(values.length, values.filter(({ to }) => to === undefined).length)}>
      <p className="hint">{converted.hint}</p>
      <ShowMore
        items={values}
        render={(value) => (
          <ValueRow
            value={value}
            said={said?.[value.column]?.[value.from]}
            onChoose={(to) => choose(value, to)}
          />
        )}
      />
    </Disclosure>
  );
}

const AS_READ = "read";
const BLANK = "blank";
const PLACE = "value ";

interface ValueRowProps {
  readonly value: ValueConversion;
  readonly said: CellValue | undefined;
  readonly onChoose: (to: CellValue | undefined) => void;
}

function ValueRow({ value: { header, from, to, field }, said, onChoose }: ValueRowProps) {
  const { converted } = useWords().bringIn;
  const values = field.values ?? [];
  const chosen = said === undefined ? AS_READ : said === null ? BLANK : `${PLACE}${values.indexOf(said)}`;
  const now =
    to === undefined ? converted.asItIs : converted.asRead(to === null ? converted.blank : String(to));
  return (
    <li className="sheet">
      <span>
        <span className="sheet__name">{from}</span> <span className="soft">{header}</span>
      </span>
      <Select
        size="small"
        aria-label={converted.of(from, header)}
        value={chosen}
        onChange={(_, { value }) =>
          onChoose(
            value === AS_READ
              ? undefined
              : value === BLANK
                ? null
                : values[Number(value.slice(PLACE.length))],
          )
        }
      >
        <option value={AS_READ}>{said === undefined ? now : converted.takeBack}</option>
        {values.map((one, index) => (
          <option key={String(one)} value={`${PLACE}${index}`}>
            {String(one)}
          </option>
        ))}
        <option value={BLANK}>{converted.blank}</option>
      </Select>
    </li>
  );
}
