import type { PageLayout } from "../../engine/page-layout";
import { attribute, element, flag, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import type { SheetSection } from "./section";

/** Excel.PaperType in the order of the numbers that files use, from 1 on (ISO/IEC 29500-1, 18.3.1.63). */
const PAPERS =
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro
  Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet
  EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6
  EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman`.split(/\s+/);

const POINTS_AN_INCH = 72;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const OPTIONS: readonly [attribute: string, member: keyof PageLayout & string][] = [
  ["horizontalCentered", "centerHorizontally"],
  ["verticalCentered", "centerVertically"],
  ["headings", "printHeadings"],
  ["gridLines", "printGridlines"],
];

/** Orientation, paper, scale, margins and what is printed beside the cells. */
export const pageSetup: SheetSection = {
  state: ({ pageLayout: layout }) => [
    layout.orientation,
    layout.paperSize,
    layout.zoom,
    layout.margins,
    layout.blackAndWhite,
    OPTIONS.map(([, member]) => layout[member]),
  ],

  read({ sheet, draft }) {
    const setup = draft.get("pageSetup");
    const fits = flag(attribute(element(draft.get("sheetPr"), "pageSetUpPr"), "fitToPage"));
    const layout: PageLayout = { ...readMargins(draft.get("pageMargins")), ...readZoom(setup, fits) };
    const paper = PAPERS[(numeric(attribute(setup, "paperSize")) ?? 0) - 1];
    if (paper !== undefined) layout.paperSize = paper;
    const orientation = attribute(setup, "orientation");
    if (orientation === "landscape") layout.orientation = "Landscape";
    if (orientation === "portrait") layout.orientation = "Portrait";
    if (flag(attribute(setup, "blackAndWhite"))) layout.blackAndWhite = true;
    const options = draft.get("printOptions");
    const on = OPTIONS.filter(([name]) => flag(attribute(options, name)));
    Object.assign(layout, Object.fromEntries(on.map(([, member]) => [member, true])));
    sheet.pageLayout = { ...sheet.pageLayout, ...layout };
  },

  write({ sheet, draft }) {
    const layout = sheet.pageLayout;
    const options = OPTIONS.map(([name, member]) => [name, layout[member] === true ? 1 : undefined]);
    const anyOption = options.some(([, value]) => value !== undefined);
    draft.put("printOptions", anyOption ? make("printOptions", Object.fromEntries(options)) : undefined);
    draft.put("pageMargins", printMargins(layout));
    draft.put("pageSetup", printSetup(layout, draft.get("pageSetup")));
    draft.setProperty("pageSetUpPr", printFit(layout, element(draft.get("sheetPr"), "pageSetUpPr")));
  },
};

function readMargins(from: XmlElement | undefined): PageLayout {
  if (!from) return {};
  const inches = MARGINS.map(
    (side) => [side, numeric(attribute(from, side)) ?? USUAL_MARGINS[side]] as const,
  );
  const own = inches.filter(([side, size]) => size !== USUAL_MARGINS[side]);
  const points = own.map(([side, size]) => [side, Math.round(size * POINTS_AN_INCH * 1000) / 1000]);
  return own.length > 0 ? { margins: Object.fromEntries(points) } : {};
}

function printMargins({ margins }: PageLayout): XmlElement {
  const inches = MARGINS.map((side) => {
    const points = margins?.[side];
    return [side, points === undefined ? USUAL_MARGINS[side] : points / POINTS_AN_INCH];
  });
  return make("pageMargins", Object.fromEntries(inches));
}

function readZoom(setup: XmlElement | undefined, fits: boolean): PageLayout {
  if (fits) {
    // 0 pages means as many as it takes.
    const wide = numeric(attribute(setup, "fitToWidth")) ?? 1;
    const high = numeric(attribute(setup, "fitToHeight")) ?? 1;
    return {
      zoom: {
        ...(wide > 0 || high <= 0 ? { horizontalFitToPages: wide } : {}),
        ...(high > 0 ? { verticalFitToPages: high } : {}),
      },
    };
  }
  const scale = numeric(attribute(setup, "scale"));
  return scale !== undefined && scale !== 100 ? { zoom: { scale } } : {};
}

const fitsToPages = ({ zoom }: PageLayout): boolean =>
  zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;

function printSetup(layout: PageLayout, old: XmlElement | undefined): XmlElement | undefined {
  const { zoom, paperSize, orientation } = layout;
  const fits = fitsToPages(layout);
  const setup = make("pageSetup", {
    ...old?.attributes,
    paperSize:
      paperSize === undefined ? attribute(old, "paperSize") : PAPERS.indexOf(paperSize) + 1 || undefined,
    scale: zoom?.scale,
    fitToWidth: fits ? (zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom?.verticalFitToPages ?? 0) : undefined,
    orientation: orientation?.toLowerCase(),
    blackAndWhite: layout.blackAndWhite ? 1 : undefined,
  });
  return Object.keys(setup.attributes).length > 0 ? setup : undefined;
}

function printFit(layout: PageLayout, old: XmlElement | undefined): XmlElement | undefined {
  const found = make("pageSetUpPr", { ...old?.attributes, fitToPage: fitsToPages(layout) ? 1 : undefined });
  return Object.keys(found.attributes).length > 0 ? found : undefined;
}
