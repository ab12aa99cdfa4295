type Counts<Kind extends string> = Record<Kind, number>;

/** So many are tried at a time. */
const PART = 50;

/**
 * Tries so many in parts, saying after each what was tried so far.
 *
 * @param tryPart throws when something does harm
 * @returns what went wrong, a line each
 */
export function inParts<Kind extends string>(
  {seed, amount}: {seed: number; amount: number},
  tryPart: (part: {times: number; seed: number}) => Counts<Kind>,
  toldOf: (tried: Counts<Kind>) => string,
  say: (line: string) => void,
): string[] {
  const all = {} as Counts<Kind>;
  const wrong: string[] = [];
  for (let done = 0; done < amount; done += PART) {
    try {
      const tried = tryPart({times: Math.min(PART, amount - done), seed: seed + done});
      for (const key of Object.keys(tried) as Kind[]) all[key] = (all[key] ?? 0) + tried[key];
      say(toldOf(all));
    } catch (error) {
      wrong.push((error as Error).message);
      say((error as Error).message);
    }
  }
  return wrong;
}
