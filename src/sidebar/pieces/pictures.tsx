import type { VNode } from "preact";

export type PictureName = "nothing" | "reading" | "unreadable" | "offline" | "failed" | "done" | "cancelled";

/** A sheet of cells in thin grey lines; each state adds one mark to it. */
const marks: Readonly<Record<PictureName, VNode>> = {
  nothing: (
    <rect
      x="33"
      y="22"
      width="22"
      height="12"
      rx="1"
      stroke="#0b57d0"
      stroke-width="2"
      stroke-dasharray="4 3"
    />
  ),
  reading: (
    <path d="M11 22h66M11 34h66M11 46h66" stroke="#0b57d0" stroke-width="2" stroke-dasharray="22 66" />
  ),
  unreadable: <path d="M38 23l12 10M50 23l-12 10" stroke="#b3261e" stroke-width="2" />,
  offline: (
    <path d="M28 44c9-9 23-9 32 0M34 49c6-5 14-5 20 0M20 18l48 34" stroke="#5f6368" stroke-width="2" />
  ),
  failed: <path d="M44 20v18M44 44v2" stroke="#b3261e" stroke-width="3" />,
  done: <path d="M32 33l9 9 17-18" stroke="#0b57d0" stroke-width="3" />,
  cancelled: <path d="M34 32h20" stroke="#5f6368" stroke-width="3" />,
};

/** The picture of a state, for the eye only: the words beside it say the same. */
export const picture = (name: PictureName) => (
  <svg
    class="drawing"
    width="88"
    height="64"
    viewBox="0 0 88 64"
    fill="none"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <rect x="10" y="8" width="68" height="48" rx="4" stroke="#dadce0" fill="#f8f9fa" />
    <path d="M10 21h68M10 33h68M10 45h68M33 8v48M55 8v48" stroke="#dadce0" />
    {marks[name]}
  </svg>
);
