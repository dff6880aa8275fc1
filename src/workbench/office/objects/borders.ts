import { SIDES } from "../../engine/borders";
import type { Side } from "../../engine/borders";
import type { Border } from "../../engine/style";
import { refuse } from "../../engine/refusals";
import { colour } from "../colours";
import type { HostObject, ObjectType } from "../object-type";
import type { Session } from "../session";
import type { BorderTarget } from "../style-target";
import type { BorderOf } from "./kinds";

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The line that Excel draws when only its colour or weight is said. */
const PLAIN: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

const make = (session: Session, target: BorderTarget, side: Side): HostObject =>
  session.make("RangeBorder", { target, side });

export const rangeBorderCollectionType: ObjectType<BorderTarget> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => SIDES.length }, TintAndShade: { get: () => 0 } },
  items: (target, session) => SIDES.map((side) => make(session, target, side)),
  index: (target, args, session) => make(session, target, args.word(0, "index", SIDES)),
  methods: {
    GetItemAt: (target, args, session) => {
      const index = args.integer(0, "index", 0);
      return make(session, target, SIDES[index] ?? refuse("InvalidArgument", `no border ${index}`));
    },
  },
};

export const rangeBorderType: ObjectType<BorderOf> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ target, side }) => target.common(side, (border) => border?.style ?? "None") ?? null,
      set: ({ target, side }, args) => {
        const style = args.word(0, "style", STYLES);
        target.change(side, (border) => (style === "None" ? undefined : { ...PLAIN, ...border, style }));
      },
    },
    Weight: {
      get: ({ target, side }) => target.common(side, (border) => border?.weight ?? "Thin") ?? null,
      set: ({ target, side }, args) => {
        const weight = args.word(0, "weight", WEIGHTS);
        target.change(side, (border) => ({ ...PLAIN, ...border, weight }));
      },
    },
    Color: {
      get: ({ target, side }) => target.common(side, (border) => border?.color ?? "#000000") ?? null,
      set: ({ target, side }, args) => {
        const color = colour(args.text(0, "color"), "color");
        target.change(side, (border) => ({ ...PLAIN, ...border, color }));
      },
    },
    TintAndShade: { get: () => 0 },
  },
};
