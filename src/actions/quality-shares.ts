/** What the pane makes of a score: its share, the share that could not be judged, and what the share is called. */
export { DIMENSIONS } from "../pmo/quality/dimensions";
export { bandOf, notAssessableShare, overall, shareOf } from "../pmo/quality/score";
