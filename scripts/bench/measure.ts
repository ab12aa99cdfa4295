/** One line of the table: what was measured, what it must reach, and whether it did. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly met: boolean | null;
}

/** The median of several runs in milliseconds, after one run that does not count. */
export function median(runs: number, work: () => void): number {
  work();
  const times = Array.from({length: runs}, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** Work done a second, against the least it must be. */
export function rate(what: string, pieces: number, milliseconds: number, goal: number): Line {
  const aSecond = (pieces / milliseconds) * 1000;
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
