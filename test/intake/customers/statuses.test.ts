import {say} from '../../../src/playbook/say';
import {WORDS} from '../../../src/playbook/words';
import {table} from '../../builders';
import {dateCell, told} from '../read';
import {giving, texts} from '../texts';

const LEFT: Partial<Record<string, string>> = {'former customer': 'former', 'not a customer yet': 'not yet'};

/** What Acme, Bolt, Core, Dune and Echo are, why some are left out and what is asked, with those columns beside them. */
function customers(headings: string[], rows: unknown[][], options = {}) {
  const names = ['Acme', 'Bolt', 'Core', 'Dune', 'Echo'];
  const {intake, columns} = told(
    [['Account', ...headings], ...rows.map((cells, index) => [names[index], ...cells])],
    options,
  );
  const said = [
    ...intake.accounts.map(({row, status}) => ({row, who: status ?? 'unknown'})),
    ...intake.leftOut.map(({row, why}) => ({row, who: LEFT[why] ?? why})),
  ];
  return {
    who: said
      .sort((one, other) => one.row - other.row)
      .map(({who}) => who)
      .join(', '),
    left: intake.leftOut.map(({name, why}) => `${name}: ${why}`),
    asked: intake.questions.flatMap(({statuses = []}) => statuses.map(({word, count}) => `${word} ${count}`)),
    column: columns.status,
    intake,
  };
}

describe('who is a customer', () => {
  it.each<[heading: string, cells: unknown[], who: string]>([
    ['Status', ['Active', 'Churned', 'Prospect', 'Notice given'], 'active, former, not yet, leaving'],
    ['Churned?', ['No', 'Yes', '', 'no'], 'active, former, unknown, active'],
    ['churn_flag', [false, true, false], 'active, former, active'],
    ['churn_flag', [0, 1, 0], 'active, former, active'],
    ['Active', ['Yes', 'No', 'yes'], 'active, former, active'],
    ['IsActive', [true, false, true], 'active, former, active'],
    // The day they left: past, today and ahead.
    [
      'Churn date',
      ['', ...['2026-11-20', '2026-11-21', '2026-11-22'].map(dateCell)],
      'unknown, former, former, leaving',
    ],
    // A dash or a word for nothing where they stay.
    ['Churn date', ['-', '10/15/2026', 'N/A', '12/15/2026'], 'active, former, active, leaving'],
    ['Churned?', ['N/A', 'Yes', 'none', '–'], 'active, former, active, active'],
    // Written in two orders: what is past or ahead in both is.
    [
      'Churn date',
      ['12/23/2025', '22/11/2025', '06/07/2026', '', '02/03/2027'],
      'former, former, former, unknown, leaving',
    ],
    ...texts`Churn label | churn_label | Attrition | Has Exited`.map(
      giving(['No', 'Yes', 'No'], 'active, former, active'),
    ),
    ['Churn Value', [0, 1, 0], 'active, former, active'],
    ['Attrition_Flag', ['Existing Customer', 'Attrited Customer', 'Existing Customer'], 'active, former, active'],
    ['Customer Status', ['Stayed', 'Churned', 'Joined'], 'active, former, active'],
    ['Customer?', ['Yes', 'No', 'Yes'], 'active, not yet, active'],
    ['Customer (Y/N)', ['Y', 'N', 'Y'], 'active, not yet, active'],
    ['Kunde?', ['ja', 'nein', 'ja'], 'active, not yet, active'],
    ['Client ?', ['oui', 'non', 'oui'], 'active, not yet, active'],
    ...texts`客户？ | 是否客户`.map(giving(['是', '否', '是'], 'active, not yet, active')),
    ['顧客？', ['はい', 'いいえ', 'はい'], 'active, not yet, active'],
    ['Account type', ['Customer', 'Prospect', 'Customer'], 'active, not yet, active'],
    // Words about the relationship beside.
    ['Stage', ['At Risk', 'Healthy', 'Churned', 'Onboarding'], 'unknown, unknown, former, active'],
    ['Kundenstatus', ['Kunde', 'gekündigt', 'Interessent'], 'active, former, not yet'],
    ['客户状态', ['活跃', '已流失', '潜在客户'], 'active, former, not yet'],
    ['狀態', ['使用中', '已解約', '試用中'], 'active, former, not yet'],
    ['Статус', ['Активен', 'Отказался', 'Пилот'], 'active, former, not yet'],
    ['Statut', ['Actif', 'Résilié', 'En cours de renouvellement'], 'active, former, active'],
    ['status_conta', ['Ativo', 'Cancelado', 'Ativo'], 'active, former, active'],
    ['Estado', ['Activo', 'Dado de baja', 'Activo'], 'active, former, active'],
    ['ステータス', ['契約中', '解約', '契約中'], 'active, former, active'],
  ])('by %s: %j', (heading, cells, who) =>
    expect(
      customers(
        [heading],
        cells.map((cell) => [cell]),
      ),
    ).toMatchObject({who, asked: []}),
  );

  it.each<[what: string, headings: string[], rows: unknown[][], who: string]>([
    [
      'by what they asked for, while a paid period goes on',
      ['Status', 'Cancel at period end', 'Canceled at', 'Renewal date'],
      [
        ['active', false, '', '2027-04-03'],
        ['active', true, '2026-11-01', '2027-01-03'],
        ['active', true, '2026-11-01', '2026-11-02'],
        ['canceled', true, '2026-11-01', '2027-01-03'],
      ],
      'active, leaving, former, former',
    ],
    [
      'by the notice they gave',
      ['Kündigung', 'Vertragsende'],
      table(['-', '31.03.2027'], ['15.10.2026', '30.04.2027'], ['-', '31.05.2027']),
      'active, leaving, active',
    ],
    [
      'by a flag of the account',
      ['Closed', 'Stage'],
      table(['No', 'Live'], ['Yes', 'Live'], ['No', 'Live']),
      'active, former, active',
    ],
    ...table(['Stage', 'Closed'], ['StageName', 'IsClosed', 'IsWon'], ['Stage', 'Closed', 'Close date']).map(
      (headings): [string, string[], unknown[][], string] => [
        `by its deal, which is closed: ${headings.join(', ')}`,
        headings,
        table(['Closed Won', 1, '1'], ['Closed Lost', 1, '0'], ['Closed Won', 1, '1']),
        'active, former, active',
      ],
    ),
    [
      'by several columns: former before leaving before not yet before active',
      ['Status', 'Churned', 'Stage'],
      [
        ['Active', 'no', 'Live'],
        ['Active', 'yes', 'Live'],
        ['Notice given', 'no', 'Prospect'],
        ['Active', 'no', 'Prospect'],
        ['Leaving', 'yes', 'Live'],
      ],
      'active, former, leaving, not yet, former',
    ],
  ])('%s', (_, headings, rows, who) => expect(customers(headings, rows)).toMatchObject({who, asked: []}));

  it.each<[heading: string, cells: unknown[]]>([
    ['Churn risk', ['Yes', 'No', 'No']],
    ['Churn score', [1, 0, 1]],
    ['Renewal status', ['On track', 'Renewed', 'Pending']],
    ['Deal stage', ['Closed lost', 'Active', 'Active']],
    ...texts`Opportunity status | Churn probability`.map(giving(['Lost', 'Active', 'Lost'])),
    ['Ticket status', ['Closed', 'Active', 'Closed']],
    ['Active', [48, 50, 12]],
    ['Status', ['Healthy', 'At risk', 'Healthy']],
    ['Account type', ['SMB', 'Enterprise', 'SMB']],
    ['Customer', ['Acme', 'Bolt', 'Core']],
    ['Churn date', ['-', 'N/A', '-']],
    ['Attrition rate', [0.1, 0.2, 0.1]],
    ['State', ['Texas', 'Ohio', 'Maine']],
    ['Stage', ['Series A', 'Series B', 'Seed']],
  ])('%s with %j is no status', (heading, cells) => {
    const {column, left} = customers(
      [heading],
      cells.map((cell) => [cell]),
    );
    expect([column, left]).toEqual([undefined, []]);
  });

  it('is asked about a day that is past in one order and ahead in the other', () => {
    const dates = [['12/23/2025'], ['22/11/2025'], ['03/12/2026'], ['']];
    expect(customers(['Churn date'], dates)).toMatchObject({asked: ['03/12/2026 1']});
  });

  it('is asked about words that nobody knows, once with their counts, and they are scored meanwhile', () => {
    const {who, asked, intake} = customers(['Status'], [['Zombie'], ['Active'], ['zombie'], ['Sandbox'], ['Churned']]);
    expect(who).toBe('unknown, active, unknown, unknown, former');
    expect(asked).toEqual(['Zombie 2', 'Sandbox 1']);
    expect(intake.questions).toHaveLength(1);
    expect(say(intake.questions[0]!.reason, WORDS.en)).toContain('“Zombie” (2 rows), “Sandbox” (1 row)');
  });

  it('follows the answers', () => {
    const options = {statusWords: ['zombie = former', 'sandbox = not yet']};
    const {left, asked} = customers(['Status'], [['Zombie'], ['Active'], ['zombie'], ['Sandbox']], options);
    expect(left).toEqual(['Acme: former customer', 'Core: former customer', 'Dune: not a customer yet']);
    expect(asked).toEqual([]);
  });

  it.each<[what: string, cells: [arr: unknown, renewal: unknown], left: string[], asked: string[]]>([
    ['nothing paid, no renewal', ['', ''], ['Bolt: not a customer yet'], []],
    ['nothing paid', [0, ''], ['Bolt: not a customer yet'], []],
    ['a renewal of yesterday', ['', '2026-11-20'], ['Bolt: not a customer yet'], []],
    ['a renewal of today', ['', '2026-11-21'], [], ['Trial 1']],
    ['an ARR of one', [1, ''], [], ['Trial 1']],
  ])('is asked about a weak word where money says otherwise: %s', (_, cells, left, asked) => {
    const found = customers(['Status', 'ARR', 'Renewal date'], table(['Active', 5, '2027-02-01'], ['Trial', ...cells]));
    expect(found).toMatchObject({left, asked});
  });

  it.each<[what: string, cells: [status: string, arr: unknown, renewal: unknown], left: string[], asked: string[]]>([
    ['that pays', ['Active, cancelled 5 seats', 5, '2027-02-01'], [], ['Active, cancelled 5 seats 1']],
    ['that does not', ['Active, cancelled 5 seats', '', ''], ['Bolt: former customer'], []],
    ['that pays, and whose deal is open', ['Expansion - Discovery', 5, '2027-02-01'], [], []],
    ['that pays, and is evaluating', ['Active - POC', 5, '2027-02-01'], [], ['Active - POC 1']],
    ['that does not, and is evaluating', ['Active - POC', '', ''], ['Bolt: not a customer yet'], []],
    ['that paid, and left', ['Active - cancelled', 5, '2027-02-01'], ['Bolt: former customer'], []],
  ])('is asked about a second clause of a row %s', (_, cells, left, asked) => {
    const found = customers(['Status', 'ARR', 'Renewal date'], [['Active', 5, '2027-02-01'], cells]);
    expect(found).toMatchObject({left, asked});
  });

  it.each<[heading: string, cells: string[], asked: string[]]>([
    ['Cancelled?', ['No', 'Pending', 'No', 'Maybe'], ['Pending 1', 'Maybe 1']],
    ['Cancelled?', ['No', 'TBD', 'No', '?'], []],
    ['Cancelled?', ['No', 'Yes - 2 of 5 modules', 'No', 'No'], ['Yes - 2 of 5 modules 1']],
    ['Status', ['Active', 'Pending', 'Active', 'Active'], ['Pending 1']],
    ['Status', ['Active', '-', 'Active', 'n/a'], []],
  ])('is asked about what is undecided: %s, %j', (heading, cells, asked) => {
    const found = customers(
      [heading],
      cells.map((cell) => [cell]),
    );
    expect(found).toMatchObject({left: [], asked});
  });

  it.each<[what: string, headings: string[], cells: [string, unknown], left: string[], asked: string[]]>([
    ['proposed and filled', ['Status', 'Total contract amount'], ['Paused', 9000], [], ['Paused 1']],
    ['proposed and blank', ['Status', 'Total contract amount'], ['Paused', ''], ['Bolt: former customer'], []],
    ['proposed for the renewal', ['Status', 'Expiration date'], ['Trial', '2027-04-30'], [], ['Trial 1']],
    ['no such column', ['Status', 'Region'], ['Trial', 'EMEA'], ['Bolt: not a customer yet'], []],
  ])('is asked about a weak word while nobody has said what tells who pays: %s', (_, headings, cells, left, asked) => {
    const isDated = headings[1] === 'Expiration date';
    const rows = ['Acme', 'Core'].map(() => [
      'Active',
      isDated ? '2027-03-31' : headings[1] === 'Region' ? 'US' : 12000,
    ]);
    expect(customers(headings, [rows[0]!, cells, rows[1]!])).toMatchObject({left, asked});
  });

  it.each<[word: string, beside: string, asked: boolean]>([
    ...texts`At risk | High risk | En riesgo | À risque | 有风险`.map(giving('Region', true)),
    ...texts`Churning | Onboarding`.map(giving('Region', false)),
    ['At risk', 'Relationship', false],
  ])('is asked how an account is doing that is %s beside Active, with a column %s', (word, beside, asked) => {
    const doing = beside === 'Relationship' ? 'OK' : 'EMEA';
    const {intake} = customers(['Status', beside], table(['Active', doing], [word, doing], ['Active', doing]));
    expect(intake.questions.some(({candidates}) => candidates[0] === 'relationship')).toBe(asked);
  });

  it('finds no fault with the statuses of a column that a person made the relationship', () => {
    const rows = [['Active'], ['At risk'], ['Active'], ['Active'], ['Healthy']];
    const {intake} = customers(['Status'], rows, {confirmed: {relationship: 'Status'}});
    expect(intake.accounts.map(({relationship}) => relationship)).toEqual([null, 'At-risk', null, null, 'Healthy']);
    expect([intake.issues, intake.questions]).toEqual([[], []]);
  });

  it.each<[headings: string[], rows: string[][], names: string[]]>([
    [['Company', 'Customer?'], table(['A', 'Yes'], ['B', 'Yes'], ['C', 'No']), ['A', 'B']],
    [['Firma', 'Kunde?'], table(['A', 'ja'], ['B', 'nein'], ['C', 'ja']), ['A', 'C']],
    [['公司', '客户？'], table(['甲', '是'], ['乙', '否'], ['丙', '是']), ['甲', '丙']],
    // Names may look like answers.
    [['Account', 'Region'], table(['X', 'US'], ['Y', 'US'], ['X', 'EU']), ['X', 'Y', 'X']],
    [
      ['Customer', 'Company'],
      table(['Yes Bank', 'A'], ['No Ltd', 'A'], ['Ja AG', 'A']),
      ['Yes Bank', 'No Ltd', 'Ja AG'],
    ],
  ])('never names accounts by yes and no: %j', (headings, rows, names) => {
    expect(told([headings, ...rows]).intake.accounts.map(({account}) => account)).toEqual(names);
  });

  it('is the column that a person says, or none', () => {
    const rows = table(['Active', 'x'], ['Churned', 'Gone'], ['Active', 'x']);
    expect(customers(['Status', 'Tag'], rows, {confirmed: {status: null}}).left).toEqual([]);
    const chosen = customers(['Status', 'Tag'], rows, {confirmed: {status: 'Tag'}});
    expect(chosen).toMatchObject({column: 'Tag', left: ['Bolt: former customer'], asked: ['x 2']});
  });

  it('reads a column as a relationship too when a person says so', () => {
    const rows = table(['At Risk', 5], ['Healthy', 6], ['Churned', 7], ['Healthy', 8]);
    const {intake, left} = customers(['Stage', 'ARR'], rows, {confirmed: {relationship: 'Stage'}});
    expect(left).toEqual(['Core: former customer']);
    expect(intake.accounts.map(({relationship}) => relationship)).toEqual(['At-risk', 'Healthy', 'Healthy']);
    expect(intake.issues).toEqual([]);
  });

  it('has no accounts when all are gone', () => {
    expect(() => customers(['Status'], [['Churned'], ['Churned']])).toThrow('sheet-all-left-out');
  });
});

it.each(['('.repeat(20_000), '- '.repeat(10_000), `yes - ${'a'.repeat(20_000)}`])(
  'a long text is no status, and is not taken apart: %#',
  (text) => {
    expect(customers(['Status'], [[text], ['Active'], ['Churned']])).toMatchObject({
      who: 'unknown, active, former',
    });
  },
);
