import {isCopyOfOurs, ownColumnsByHeading} from '../../../src/intake/headings/own-columns';
import {WORDS} from '../../../src/playbook/words';

const BLOCK = ['Score', 'Band', 'Priority', 'Data coverage', 'Target', 'Why'];
const PLACES = [0, 1, 2, 3, 4, 5];

describe('the columns that the add-on wrote itself', () => {
  it.each<[what: string, headings: unknown[], own: number[]]>([
    ['side by side', ['Account', ...BLOCK, 'ARR'], PLACES.map((at) => at + 1)],
    ['at the end', ['Account', ...BLOCK], PLACES.map((at) => at + 1)],
    ['with odd blanks', BLOCK.map((heading) => ` ${heading} `), PLACES],
    ['twice', [...BLOCK, 'Account', ...BLOCK], [...PLACES, ...PLACES.map((at) => at + 7)]],
    ['in another language', ['得分', '分级', '优先级', '数据完整度', '目标金额', '理由', 'Account'], PLACES],
    ['not in another order', ['Account', ...[...BLOCK].reverse(), 'ARR'], []],
    ['not with one between', ['Account', ...BLOCK.slice(0, 5), 'ARR', 'Why'], []],
    ['not one alone', ['Account', 'Score', '', null, 7], []],
    ['not the first of them at the end', ['Account', 'Score', 'Band'], []],
    ['in no headings', [], []],
  ])('%s', (_, headings, own) => expect(ownColumnsByHeading(headings)).toEqual(new Set(own)));
});

describe.each(['en', 'zh'] as const)('a copy of one of our tabs in %s', (language) => {
  const [account, score, priority, play, why, next] = ['account', 'score', 'priority', 'play', 'why', 'next'].map(
    (id) => WORDS[language][`ranking-col-${id}`],
  );
  it.each<[what: string, rows: unknown[][], isCopy: boolean]>([
    ['a ranking', [['as of today'], [account, score, priority, play, 'ARR', why, next]], true],
    ['a sheet with some of its headings', [[account, 'ARR', play, why, next]], false],
    ['a week', [['The next 7 days'], [WORDS[language]['monday-subtitle']]], true],
    ['that sentence as a note', [['Acme', WORDS[language]['monday-subtitle']]], false],
    ['a page with its key', [...Array(30).fill(['Acme', '']), [account, 'meeting-key·v1']], true],
    [
      'a key of somebody',
      [
        [account, 'key'],
        ['Acme', 'meeting-key'],
      ],
      false,
    ],
  ])('%s', (_, rows, isCopy) => expect(isCopyOfOurs(rows)).toBe(isCopy));
});
