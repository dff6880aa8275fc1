import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { IWorkbookData, Injector, Workbook } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { IRenderManagerService, UniverRenderEnginePlugin } from "@univerjs/engine-render";
import type { IRender } from "@univerjs/engine-render";
import { SheetInterceptorService, SheetsSelectionsService, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { SheetSkeletonManagerService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import words from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";

/** The parts of a running Univer that the grid works with. */
export interface Shown {
  readonly univer: Univer;
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly interceptors: SheetInterceptorService;
  readonly selections: SheetsSelectionsService;
  readonly render: IRender;
  readonly skeletons: SheetSkeletonManagerService;
}

/**
 * Starts Univer without toolbar, formula bar, tabs and menus: the page has its own. The formula plugins are there for
 * the cell editor (they bring it, its hints and coloured references); as no cell is ever given a formula, there is
 * nothing for them to calculate.
 */
export function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    statusBarStatistic: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}

/** Shows a workbook, and gives the services that go with it. The first one waits until Univer has its canvas. */
export async function showWorkbook(univer: Univer, data: Partial<IWorkbookData>): Promise<Shown> {
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  if (!render) throw new Error("The grid could not be drawn.");
  return {
    univer,
    unitId: workbook.getUnitId(),
    workbook,
    injector,
    commands: injector.get(ICommandService),
    interceptors: injector.get(SheetInterceptorService),
    selections: injector.get(SheetsSelectionsService),
    render,
    skeletons: render.with(SheetSkeletonManagerService),
  };
}
