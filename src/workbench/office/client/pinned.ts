/**
 * This folder is the only place that touches what Office.js does not document: names that begin with `_`, the file
 * that holds the client, its message protocol. They are those of @microsoft/office-js 1.1.110, which package.json
 * pins to that very version; a newer one must be tried against the tests of this folder first.
 * The package is used as installed: its licence allows no copy of it in this repository.
 */
export const PINNED_VERSION = "1.1.110";

/** The Rich API client for Excel, as Office.js itself loads it in Excel on the web. */
export const CLIENT_FILE = "@microsoft/office-js/dist/excel-web-16.00.js";
