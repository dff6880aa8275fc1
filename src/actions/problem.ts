export { Problem } from "../pmo/problem";
export type { ProblemCode } from "../pmo/problem";
