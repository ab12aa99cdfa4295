import {readFileSync} from 'node:fs';
import Papa from 'papaparse';
import {SidebarFile} from './host';

const GOLDEN = Papa.parse<string[]>(readFileSync('samples/golden.csv', 'utf8').trim()).data;

/** What the Account view offers to try about an account of the golden sheet. */
function whatIfs(account: string): Record<string, string> {
  const file = new SidebarFile(GOLDEN);
  file.get('choose', {language: null, model: null, asOf: '2026-11-28'});
  const row = GOLDEN.findIndex(([name]) => name === account) + 1;
  file.host.user.select(`Accounts!A${row}`);
  return Object.fromEntries(file.get('readAccount', {}).whatIfs.map(({label, text}) => [label, text]));
}

describe('what the Account view offers to try', () => {
  it('answers with score, band, priority and size before and after, as EXPANSION_IF does', () => {
    expect(whatIfs('DeltaInc')).toMatchObject({
      'What if they stopped reviewing vendors?':
        'Score 27 → 37, band stays Nurture, priority Defend first → Build toward expansion.',
    });
    expect(whatIfs('EchoLLC')).toMatchObject({
      'What if the relationship were one level better?': expect.stringMatching(
        /^Score 60 → 70, band .*Warm, priority Fix first → Engage this month\.$/,
      ),
    });
  });

  it('is what applies to the account: no issue to solve where there is none', () => {
    expect(Object.keys(whatIfs('DataFlow Inc'))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/issue|vendors|relationship/)]),
    );
  });

  it.each([
    ['solved', 'yes', 3],
    ['solved, which changes nothing else', 'yes', 9],
    ['solved, which mends nothing while they are unhappy', 'Search is slow', 2],
  ])('gives the score that the sheet gives with the cell changed: %s', (_, issue, nps) => {
    const file = SidebarFile.with(
      'Account, ARR, Seats used, Seats licensed, Renewal date, NPS, Open issue, Seat price, Seats needed'.split(', '),
      ['Acme', 48_000, 49, 50, '2027-02-10', nps, issue, 80, 10],
    );
    file.host.user.select('Accounts!A2');
    const [first] = file.get('readAccount', {}).whatIfs;
    expect(first?.label).toBe('What if the open issue were resolved?');
    file.host.user.type('Accounts!G2', 'no');
    const {score, band, priority, sizing} = file.get('readAccount', {});
    const said = first?.text ?? '';
    expect(said).toMatch(new RegExp(`^Score (?:\\d+ → |stays )${score},`));
    for (const end of [band, priority]) expect(said).toContain(end.replace(/^\P{L}+/u, ''));
    const [target] = sizing.filter(({label}) => label.startsWith('Target'));
    expect(said.includes('target')).toBe(target !== undefined);
    expect(said).toContain(target?.value ?? '');
  });
});
