import { useRef } from "react";
import type { ReactNode } from "react";
import type { BookFiles } from "../session/files";
import type { Session } from "../session/session";
import { useStore } from "../session/store";
import { AddIcon, MoonIcon, OpenIcon, SampleIcon, SaveIcon, SunIcon } from "./icons";
import { chooseTheme, theme } from "./theme";

/** Product, file and what can be done with files. */
export function TopBar({ session, files }: { session: Session; files: BookFiles }): ReactNode {
  const { fileName, unsaved, busy } = useStore(session.state);
  const shade = useStore(theme);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <img className="logo" src="/assets/logo.svg" alt="" width={22} height={22} />
      <h1>Steerbook</h1>
      <span className="tag">Workbench</span>
      <div className="file-name" title={unsaved ? `${fileName} has changes that are not saved` : fileName}>
        <span className="name">{fileName}</span>
        <span className="state" role="status">
          {busy ? `${busy}…` : unsaved ? "Not saved" : ""}
        </span>
      </div>
      <nav aria-label="File">
        <BarButton icon={<AddIcon />} label="New" onClick={() => leave(session) && files.create()} />
        <BarButton icon={<OpenIcon />} label="Open" onClick={() => chooser.current?.click()} />
        <BarButton icon={<SaveIcon />} label="Save" onClick={() => void files.save(download)} />
        <BarButton
          icon={<SampleIcon />}
          label="Sample"
          onClick={() => leave(session) && void files.openSample()}
        />
        <BarButton
          icon={shade === "dark" ? <SunIcon /> : <MoonIcon />}
          label={shade === "dark" ? "Light theme" : "Dark theme"}
          quiet
          onClick={() => chooseTheme(shade === "dark" ? "light" : "dark")}
        />
      </nav>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv"
        aria-label="Workbook to open"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file && leave(session)) void files.open(file);
          event.target.value = "";
        }}
      />
    </header>
  );
}

/** Asks before changes are lost. */
export function leave(session: Session): boolean {
  if (!session.state.get().unsaved) return true;
  return window.confirm("This workbook has changes that are not saved. Leave it anyway?");
}

function BarButton(props: {
  icon: ReactNode;
  label: string;
  quiet?: boolean;
  onClick: () => void;
}): ReactNode {
  const { icon, label, quiet = false, onClick } = props;
  return (
    <button
      type="button"
      className="bar-button"
      onClick={onClick}
      {...(quiet ? { "aria-label": label, title: label } : {})}
    >
      {icon}
      {!quiet && <span>{label}</span>}
    </button>
  );
}

/** Lets the browser keep a file. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
