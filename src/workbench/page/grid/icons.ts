import type { Icon } from "../looks/scale";

type Drawer = (context: CanvasRenderingContext2D, size: number) => void;

const GREEN = "#4CA64C";
const YELLOW = "#EAC282";
const AMBER = "#F2B233";
const RED = "#D65532";
const GREY = "#808080";
const BLACK = "#404040";

const polygon =
  (colour: string, points: readonly (readonly [number, number])[]): Drawer =>
  (context, size) => {
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x * size, y * size);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
  };

/** An arrow that points up, turned clockwise by quarter and eighth turns. */
const arrow =
  (colour: string, eighths: number): Drawer =>
  (context, size) => {
    context.translate(size / 2, size / 2);
    context.rotate((eighths * Math.PI) / 4);
    context.translate(-size / 2, -size / 2);
    const shape = [
      [0.5, 0.05],
      [0.9, 0.5],
      [0.65, 0.5],
      [0.65, 0.95],
      [0.35, 0.95],
      [0.35, 0.5],
      [0.1, 0.5],
    ] as const;
    polygon(colour, shape)(context, size);
  };

const disc =
  (colour: string, rim = false): Drawer =>
  (context, size) => {
    if (rim) {
      context.fillStyle = BLACK;
      context.beginPath();
      context.roundRect(0, 0, size, size, size * 0.2);
      context.fill();
    }
    context.beginPath();
    context.arc(size / 2, size / 2, size * (rim ? 0.38 : 0.46), 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  };

const flag =
  (colour: string): Drawer =>
  (context, size) => {
    context.fillStyle = GREY;
    context.fillRect(size * 0.18, size * 0.05, size * 0.1, size * 0.9);
    polygon(colour, [
      [0.28, 0.1],
      [0.92, 0.32],
      [0.28, 0.56],
    ])(context, size);
  };

const triangle = (colour: string, up: boolean): Drawer =>
  polygon(
    colour,
    up
      ? [
          [0.5, 0.15],
          [0.95, 0.85],
          [0.05, 0.85],
        ]
      : [
          [0.05, 0.15],
          [0.95, 0.15],
          [0.5, 0.85],
        ],
  );

const dash: Drawer = (context, size) => {
  context.fillStyle = YELLOW;
  context.fillRect(size * 0.1, size * 0.38, size * 0.8, size * 0.24);
};

const diamond = (colour: string): Drawer =>
  polygon(colour, [
    [0.5, 0.05],
    [0.95, 0.5],
    [0.5, 0.95],
    [0.05, 0.5],
  ]);

/** A sign in white, or in colour where there is no disc under it. */
const sign =
  (text: string, ground: Drawer | undefined, colour = "#FFFFFF"): Drawer =>
  (context, size) => {
    ground?.(context, size);
    context.fillStyle = colour;
    context.font = `bold ${size * (ground ? 0.68 : 1)}px Arial, sans-serif`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(text, size / 2, size * 0.56);
  };

/** A pie of quarters, the filled ones dark. */
const quarters =
  (filled: number): Drawer =>
  (context, size) => {
    context.beginPath();
    context.arc(size / 2, size / 2, size * 0.44, 0, 2 * Math.PI);
    context.fillStyle = "#FFFFFF";
    context.fill();
    context.strokeStyle = BLACK;
    context.stroke();
    context.beginPath();
    context.moveTo(size / 2, size / 2);
    context.arc(size / 2, size / 2, size * 0.44, -Math.PI / 2, -Math.PI / 2 + (filled * Math.PI) / 2);
    context.closePath();
    context.fillStyle = BLACK;
    context.fill();
  };

const bars =
  (filled: number): Drawer =>
  (context, size) => {
    for (let bar = 0; bar < 4; bar++) {
      const height = size * (0.3 + bar * 0.22);
      context.fillStyle = bar < filled ? "#3B6DB5" : "#C8C8C8";
      context.fillRect(size * (0.04 + bar * 0.25), size * 0.98 - height, size * 0.18, height);
    }
  };

const boxes =
  (filled: number): Drawer =>
  (context, size) => {
    for (let box = 0; box < 4; box++) {
      context.fillStyle = box < filled ? "#3B6DB5" : "#C8C8C8";
      const [x, y] = [box % 2, 1 - Math.floor(box / 2)];
      context.fillRect(size * (0.06 + x * 0.48), size * (0.06 + y * 0.48), size * 0.4, size * 0.4);
    }
  };

const star =
  (filled: 0 | 1 | 2): Drawer =>
  (context, size) => {
    context.beginPath();
    for (let point = 0; point < 10; point++) {
      const radius = size * (point % 2 === 0 ? 0.48 : 0.2);
      const angle = -Math.PI / 2 + (point * Math.PI) / 5;
      context.lineTo(size / 2 + radius * Math.cos(angle), size * 0.52 + radius * Math.sin(angle));
    }
    context.closePath();
    context.strokeStyle = "#C79A2B";
    context.stroke();
    context.clip();
    context.fillStyle = "#F3C54B";
    context.fillRect(0, 0, (size * filled) / 2, size);
  };

const arrows = (colours: readonly string[], turns: readonly number[]): Drawer[] =>
  turns.map((turn, index) => arrow(colours[index] ?? GREY, turn));
const greys = [GREY, GREY, GREY, GREY, GREY];

/** Icons from the lowest value up, by Excel.IconSet. */
const SETS: Readonly<Record<string, readonly Drawer[]>> = {
  ThreeArrows: arrows([RED, AMBER, GREEN], [4, 2, 0]),
  ThreeArrowsGray: arrows(greys, [4, 2, 0]),
  ThreeFlags: [flag(RED), flag(AMBER), flag(GREEN)],
  ThreeTrafficLights1: [disc(RED), disc(AMBER), disc(GREEN)],
  ThreeTrafficLights2: [disc(RED, true), disc(AMBER, true), disc(GREEN, true)],
  ThreeSigns: [diamond(RED), triangle(AMBER, true), disc(GREEN)],
  ThreeSymbols: [sign("✕", disc(RED)), sign("!", disc(AMBER)), sign("✓", disc(GREEN))],
  ThreeSymbols2: [sign("✕", undefined, RED), sign("!", undefined, AMBER), sign("✓", undefined, GREEN)],
  FourArrows: arrows([RED, AMBER, AMBER, GREEN], [4, 3, 1, 0]),
  FourArrowsGray: arrows(greys, [4, 3, 1, 0]),
  FourRedToBlack: [disc(BLACK), disc("#B1B1B1"), disc("#F2A9A0"), disc(RED)],
  FourRating: [bars(1), bars(2), bars(3), bars(4)],
  FourTrafficLights: [disc(BLACK), disc(RED), disc(AMBER), disc(GREEN)],
  FiveArrows: arrows([RED, AMBER, AMBER, AMBER, GREEN], [4, 3, 2, 1, 0]),
  FiveArrowsGray: arrows(greys, [4, 3, 2, 1, 0]),
  FiveRating: [bars(0), bars(1), bars(2), bars(3), bars(4)],
  FiveQuarters: [quarters(0), quarters(1), quarters(2), quarters(3), quarters(4)],
  ThreeStars: [star(0), star(1), star(2)],
  ThreeTriangles: [triangle(RED, false), dash, triangle(GREEN, true)],
  FiveBoxes: [boxes(0), boxes(1), boxes(2), boxes(3), boxes(4)],
};

/** Draws one icon of a set with its top left corner at a place; an unknown set draws nothing. */
export function drawIcon(
  context: CanvasRenderingContext2D,
  { style, index }: Icon,
  left: number,
  top: number,
  size: number,
): void {
  const drawer = SETS[style]?.[index];
  if (!drawer) return;
  context.save();
  context.translate(left, top);
  context.lineWidth = 1;
  drawer(context, size);
  context.restore();
}
