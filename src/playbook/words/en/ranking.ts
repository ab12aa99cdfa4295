/** What the Ranking tab says. */
export const RANKING = {};
