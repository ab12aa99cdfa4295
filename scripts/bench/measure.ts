/** One line of the table: what was measured, what it must reach, and whether it did. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  /** `null` where there is no goal. */
  readonly met: boolean | null;
}

/** How long something takes, in milliseconds. */
export function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** The shortest of several runs in milliseconds: the one that other programs disturbed least. */
export function shortest(runs: number, work: () => void): number {
  return inTurns(runs, {work}).work;
}

/** The shortest time of each, measured in turns so that both meet the same machine. */
export function inTurns<Name extends string>(turns: number, work: Record<Name, () => void>): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) best[name] = Math.min(best[name], timed(work[name]));
  }
  return best;
}

/** Accounts a second, against the least it must be. */
export function rate(what: string, accounts: number, milliseconds: number, goal: number): Line {
  const aSecond = (accounts / milliseconds) * 1000;
  return {
    what,
    figure: `${Math.round(aSecond).toLocaleString('en-US')} accounts/s`,
    goal: `≥ ${goal.toLocaleString('en-US')}`,
    met: aSecond >= goal,
  };
}

/** Time taken, against the most it may be; in milliseconds. */
export function duration(what: string, milliseconds: number, goal: number): Line {
  return {what, figure: `${milliseconds.toFixed(1)} ms`, goal: `≤ ${goal.toFixed(1)} ms`, met: milliseconds <= goal};
}
