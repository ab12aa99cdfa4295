/** 排名页里的话。 */
export const RANKING = {};
