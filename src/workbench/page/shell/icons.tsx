import type { ReactNode } from "react";

/** A line icon on a grid of 16. */
function Icon({ path, size = 16 }: { path: string; size?: number }): ReactNode {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.3}
      aria-hidden
    >
      <path d={path} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const AddIcon = (): ReactNode => <Icon path="M3.5 1.5h6l3 3v10h-9zM8 7v5M5.5 9.5h5" />;
export const OpenIcon = (): ReactNode => <Icon path="M1.5 12.5v-9h4l1.5 2h6v2M1.5 12.5l2-5h11l-2 5z" />;
export const SaveIcon = (): ReactNode => <Icon path="M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5v-4M4.5 13.5v-4h7v4" />;
export const SampleIcon = (): ReactNode => (
  <Icon path="M2.5 2.5h11v11h-11zM2.5 6h11M6 6v7.5M8.5 8.5h3M8.5 11h3" />
);
export const SunIcon = (): ReactNode => (
  <Icon path="M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1" />
);
export const MoonIcon = (): ReactNode => <Icon path="M6.5 2a6 6 0 1 0 7.5 7.5A5 5 0 0 1 6.5 2z" />;
export const CloseIcon = (): ReactNode => <Icon path="M4 4l8 8M12 4l-8 8" size={14} />;
export const CheckIcon = (): ReactNode => <Icon path="M3 8.5l3.5 3.5L13 4.5" size={14} />;
export const ChevronIcon = (): ReactNode => <Icon path="M4 6l4 4l4-4" size={12} />;
export const BackIcon = (): ReactNode => <Icon path="M10 3L5 8l5 5" size={14} />;
export const NextIcon = (): ReactNode => <Icon path="M6 3l5 5l-5 5" size={14} />;
