/** The quarter of a day as a sheet names it: `Q4 2026`. */
export const quarterOf = (day) => `Q${Math.floor(day.getMonth() / 3) + 1} ${day.getFullYear()}`;
