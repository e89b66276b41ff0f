/** The widest sheet that the format allows: columns A to XFD. */
export const columnLimit = 16_384;
