/** The screen about Steerbook itself. */
export const about = {
  title: "About",
  version: (version: string) => `Version ${version}`,
  look: "Look",
  looks: { auto: "As Excel or the system", light: "Light", dark: "Dark" },
  storedTitle: "What is kept where",
  stored: [
    "The workbook holds everything: settings on the sheet PMO Setup, registers, findings and reports on sheets of their own.",
    "A hidden sheet, Steerbook journal, holds what Undo needs. It goes where the file goes.",
    "This browser remembers the look that you chose, and a message of a ribbon button until the pane has shown it.",
    "There is no server and no account; nothing is sent anywhere.",
  ],
  keysTitle: "Keyboard",
  keys: [
    { keys: "F6", does: "between the sheet, the ribbon and this pane" },
    { keys: "Tab, Shift+Tab", does: "to the next or the previous control" },
    { keys: "Up, Down, Home, End", does: "through the findings" },
    { keys: "Enter", does: "on a finding: its cell and its explanation" },
    { keys: "Right, Left", does: "on a finding or a group: open, close" },
    { keys: "Esc", does: "closes a dialog or a list" },
  ],
  help: "Help and support",
};
