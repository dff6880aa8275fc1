/** The logo of assets/logo.svg, without a request of its own. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <rect x="4" y="4" width="88" height="88" rx="20" fill="#0B5A6F" />
      <path
        d="M48 30c-8-6-18-8-28-8v44c10 0 20 2 28 8 8-6 18-8 28-8V22c-10 0-20 2-28 8z"
        fill="none"
        stroke="#fff"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <path d="M48 30v44" stroke="#fff" strokeWidth="5" />
      <path
        d="M28 46l7 7 12-14 9 8 12-13"
        fill="none"
        stroke="#F2B84B"
        strokeWidth="6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
