import { conditionalFormats } from "../conditional/section";
import { autoFilter } from "../table/auto-filter";
import { validations } from "../validation/section";
import { breaks } from "./breaks";
import { columns } from "./columns";
import { customProperties } from "./custom-properties";
import { headerFooter } from "./header-footer";
import { hyperlinks } from "./hyperlinks";
import { merges } from "./merges";
import { pageSetup } from "./page-setup";
import { protection } from "./protection";
import type { SheetSection } from "./section";
import { tabColor } from "./tab-color";
import { view } from "./view";

/** What a worksheet holds beside its cells, tables and drawings, in the order in which it is read. */
export const SECTIONS: readonly SheetSection[] = [
  tabColor,
  view,
  columns,
  merges,
  protection,
  autoFilter,
  conditionalFormats,
  validations,
  hyperlinks,
  pageSetup,
  headerFooter,
  breaks,
  customProperties,
];
