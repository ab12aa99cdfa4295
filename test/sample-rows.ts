import {samplePortfolio} from '../src/playbook/sample';

/** The sample portfolio of a day, as people type it. */
export function sampleRows(day: string): (string | number | boolean)[][] {
  return samplePortfolio(day).map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell)));
}
