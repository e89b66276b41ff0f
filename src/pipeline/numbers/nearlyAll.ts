/** Share of the cells, rows or orders from which on something holds for them, as the rest may be slips and oddities. */
export const nearlyAll = 0.95;
