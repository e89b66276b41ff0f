/** In place of a segment's index: of one who stands apart, and of one who got back all that was paid, or more. */
export const aside = { apart: -1, withoutSpend: -2 } as const;
