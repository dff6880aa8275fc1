/** Sheet and cell of an address (`'Projects register'!F12` or `Risks!B3`), as people read them. */
export function placeOf(address: string): { readonly sheet: string; readonly cell: string } {
  const bang = address.lastIndexOf("!");
  return {
    sheet: address.slice(0, Math.max(0, bang)).replace(/^'|'$/g, "").replaceAll("''", "'"),
    cell: address.slice(bang + 1),
  };
}
