import {samplePortfolio} from '../../src/playbook/sample';
import type {FileTab} from './tab';

/** The sample portfolio as a tab of a file, with days counted from the as-of date, an ISO day. */
export function samplePortfolioTab(asOf: string): FileTab {
  const rows = samplePortfolio(asOf).map((row) =>
    row.map((cell) => {
      if (cell === '') return null;
      return typeof cell === 'object' ? {date: cell.day} : cell;
    }),
  );
  return {name: 'Sample portfolio', rows};
}
