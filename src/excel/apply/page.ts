import type { PageContent } from "../../pmo/changes/content";
import { placeAddress } from "../../pmo/changes/address";

/** Queues how a sheet prints: one page wide, margins that suit A4 and Letter alike. */
export function applyPage(sheet: Excel.Worksheet, page: PageContent): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = page.paper === "A4" ? "A4" : "Letter";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintArea(placeAddress(page.area));
  layout.setPrintMargins("Centimeters" as Excel.PrintMarginUnit, {
    top: 1.1,
    bottom: 1.3,
    left: 1.1,
    right: 1.1,
    header: 0.7,
    footer: 0.7,
  });
  layout.centerHorizontally = true;
  if (page.titleRows)
    layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.first + page.titleRows.count}`);
  layout.headersFooters.defaultForAllPages.leftFooter = page.leftFooter;
  layout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  layout.headersFooters.defaultForAllPages.rightFooter = "&D";
  for (const row of page.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
