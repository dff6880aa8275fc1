export const BUDGET_KB: number;
export function measureBundle(): Promise<0 | 1>;
export function firstLoad(): Promise<{
  files: { file: string; kilobytes: number }[];
  kilobytes: number;
}>;
