/** A round that is its own name and fits into a sentence: "Series B", "B轮". */
export const FUNDING_ROUND =
  /^((pre-?)?seed round|series [a-h]\+?( round)?|ipo|(天使|种子|pre-?[a-c]|[a-h]\+?)\s?轮(融资)?)$/i;
