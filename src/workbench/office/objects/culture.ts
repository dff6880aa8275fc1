import type { Workbook } from "../../engine/workbook";
import type { ObjectType } from "../object-type";

/** The host is an Excel in en-US. */
export const cultureInfoType: ObjectType<Workbook> = {
  name: "CultureInfo",
  properties: { Name: { get: () => "en-US" } },
  objects: {
    NumberFormat: (workbook, session) => session.make("NumberFormatInfo", workbook),
    DatetimeFormat: (workbook, session) => session.make("DatetimeFormatInfo", workbook),
  },
};

export const numberFormatInfoType: ObjectType<Workbook> = {
  name: "NumberFormatInfo",
  properties: { NumberDecimalSeparator: { get: () => "." }, NumberGroupSeparator: { get: () => "," } },
};

export const datetimeFormatInfoType: ObjectType<Workbook> = {
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: () => "/" },
    TimeSeparator: { get: () => ":" },
    ShortDatePattern: { get: () => "m/d/yyyy" },
    LongDatePattern: { get: () => "dddd, mmmm d, yyyy" },
    LongTimePattern: { get: () => "h:mm:ss AM/PM" },
  },
};
