/** How often a property is tried: so often with each `npm test`, that many times as often by `npm run soak -- properties`. */
export function tries(few: number): number {
  return few * Number(process.env.TRIES ?? 1);
}
