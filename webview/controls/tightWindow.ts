/** Pixels; the style sheet has them too. */
const tight = { width: 480, height: 619 };

/** Whether a window has so little room that what is said first is folded, so that what it is of is seen too. */
export const isTight = ({ innerWidth, innerHeight }: Window = window): boolean =>
  innerWidth <= tight.width || innerHeight <= tight.height;
