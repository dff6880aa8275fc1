import type { NewProjectPreview } from "../../actions/new-project";
import { Disclosure } from "../parts/disclosure";
import { Note } from "../parts/note";
import { useServices } from "../state/services";

/** What adding a project would write: by register in numbers, and row by row with its day. */
export function ProjectPreview({ preview }: { readonly preview: NewProjectPreview }) {
  const { words, formats } = useServices();
  const { newProject } = words;
  const { id, name, registers, parts, alike, lists } = preview;
  return (
    <>
      <p className="lead">{newProject.would(id, name)}</p>
      {alike.length > 0 && <Note tone="warning">{newProject.alike(alike)}</Note>}
      <ul className="bullets">
        {registers.map(({ register, name: title, rows, sheet, isNew }) => (
          <li key={register}>{newProject.rows(title, rows, sheet, isNew)}</li>
        ))}
        {lists.length > 0 && <li>{newProject.lists(lists)}</li>}
      </ul>
      {parts.map(({ title, rows }, index) => (
        <Disclosure key={title} title={newProject.part(title, rows.length)} defaultOpen={index === 0}>
          <ul className="plain">
            {rows.map(({ label, day }) => (
              <li key={label}>
                {label} {day !== undefined && <span className="soft">{formats.day(day)}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}
