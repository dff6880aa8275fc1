import { words } from "../styles/words";

/** How files and Excel.ConditionalFormat name the same things; each pair is file:Office.js. */
export const CELL_OPERATORS = words(`between:Between notBetween:NotBetween equal:EqualTo notEqual:NotEqualTo
  greaterThan:GreaterThan lessThan:LessThan greaterThanOrEqual:GreaterThanOrEqual
  lessThanOrEqual:LessThanOrEqual`);

/** The rule's type in a file and Excel.ConditionalTextOperator. */
export const TEXT_OPERATORS = words(
  "containsText:Contains notContainsText:NotContains beginsWith:BeginsWith endsWith:EndsWith",
);

/** The operator that the file repeats beside the rule's type. */
export const TEXT_RULE_OPERATORS = words(
  "containsText:Contains notContains:NotContains beginsWith:BeginsWith endsWith:EndsWith",
);

/** Rules that are a type alone, and Excel.ConditionalFormatPresetCriterion. */
export const PLAIN_PRESETS = words(`containsBlanks:Blanks notContainsBlanks:NonBlanks containsErrors:Errors
  notContainsErrors:NonErrors uniqueValues:UniqueValues duplicateValues:DuplicateValues`);

export const PERIODS = words(`yesterday:Yesterday today:Today tomorrow:Tomorrow last7Days:LastSevenDays
  lastWeek:LastWeek thisWeek:ThisWeek nextWeek:NextWeek lastMonth:LastMonth thisMonth:ThisMonth
  nextMonth:NextMonth`);

/** Average rules by `above`/`below`, `equal` where the average itself counts, and the number of deviations. */
export const AVERAGES = words(`above:AboveAverage below:BelowAverage above-equal:EqualOrAboveAverage
  below-equal:EqualOrBelowAverage above-1:OneStdDevAboveAverage below-1:OneStdDevBelowAverage
  above-2:TwoStdDevAboveAverage below-2:TwoStdDevBelowAverage above-3:ThreeStdDevAboveAverage
  below-3:ThreeStdDevBelowAverage`);

export const POINTS = words(
  "min:LowestValue max:HighestValue num:Number percent:Percent formula:Formula percentile:Percentile",
);

/** Ends of data bars; the automatic ones exist in the newer form of the rule only. */
export const BAR_ENDS = words(`autoMin:Automatic autoMax:Automatic min:LowestValue max:HighestValue num:Number
  percent:Percent formula:Formula percentile:Percentile`);

export const BAR_DIRECTIONS = words("context:Context leftToRight:LeftToRight rightToLeft:RightToLeft");

export const ICON_SETS = words(`3Arrows:ThreeArrows 3ArrowsGray:ThreeArrowsGray 3Flags:ThreeFlags
  3TrafficLights1:ThreeTrafficLights1 3TrafficLights2:ThreeTrafficLights2 3Signs:ThreeSigns
  3Symbols:ThreeSymbols 3Symbols2:ThreeSymbols2 4Arrows:FourArrows 4ArrowsGray:FourArrowsGray
  4RedToBlack:FourRedToBlack 4Rating:FourRating 4TrafficLights:FourTrafficLights 5Arrows:FiveArrows
  5ArrowsGray:FiveArrowsGray 5Rating:FiveRating 5Quarters:FiveQuarters 3Stars:ThreeStars
  3Triangles:ThreeTriangles 5Boxes:FiveBoxes`);

/** Icon sets of Excel 2010, which only the newer form of the rule may name. */
export const NEWER_ICON_SETS = new Set(["3Stars", "3Triangles", "5Boxes"]);

/** [MS-XLSX] 2.3: the extensions of a sheet and of a rule that hold the newer form. */
export const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
export const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
