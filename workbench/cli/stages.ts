/** How long each part of a run took. */
export class Stages {
  readonly #milliseconds: [stage: string, took: number][] = [];

  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    this.#milliseconds.push([stage, performance.now() - started]);
    return result;
  }

  /** `read 12 ms · load 40 ms …` */
  summary(): string {
    return this.#milliseconds
      .map(([stage, took]) => `${stage} ${took < 10 ? took.toFixed(1) : Math.round(took)} ms`)
      .join(' · ');
  }
}
