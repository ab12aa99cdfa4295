import {ERROR_CELL} from '../../../src/intake/readers/cell';
import {itemsIn, textReader} from '../../../src/intake/readers/text';
import {column, dateCell, told, toldOf, valuesIn} from '../read';
import {giving, texts} from '../texts';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

describe('a text', () => {
  it.each<[cell: unknown, asWritten: unknown, asValue: unknown]>([
    ['Ana Pérez', 'Ana Pérez', 'Ana Pérez'],
    ['  Ana \u00a0 Pérez ', 'Ana Pérez', 'Ana Pérez'],
    ['', null, null],
    ['   ', null, null],
    [null, null, null],
    [undefined, null, null],
    ['TBD', 'TBD', null],
    ['n/a', 'n/a', null],
    ['–', '–', null],
    ['ＴＢＤ', 'ＴＢＤ', null],
    ['not available', 'not available', null],
    ['none of them is known yet, alas', 'none of them is known yet, alas', 'none of them is known yet, alas'],
    ['#N/A', ERROR_CELL, ERROR_CELL],
    [42, '42', '42'],
    [true, 'true', 'true'],
    [dateCell('2026-11-21'), '2026-11-21', '2026-11-21'],
    [new Date(Number.NaN), ERROR_CELL, ERROR_CELL],
  ])('%s', (cell, asWritten, asValue) => {
    expect(textReader(dayOf, true)(cell, 0)).toBe(asWritten);
    expect(textReader(dayOf, false)(cell, 0)).toBe(asValue);
  });

  it.each([
    ['accountId', 'Account ID'],
    ['notes', 'Notes'],
  ] as const)('of %s is kept as written, whatever it says', (field, heading) => {
    expect(toldOf(['Account', heading], ['Acme', 'n/a']).intake.accounts[0]?.[field]).toBe('n/a');
  });

  it.each([
    ['owner', 'CSM'],
    ['segment', 'Segment'],
    ['goal', 'Customer goal'],
  ] as const)('of %s is nothing known where it says n/a', (field, heading) => {
    expect(valuesIn(field, heading, ['Ana', 'n/a'])).toEqual(['Ana', null]);
  });
});

describe('an email address', () => {
  it.each([
    ['nadia@dataflow.com', 'nadia@dataflow.com'],
    [' Nadia Osei <nadia@dataflow.com> ', 'nadia@dataflow.com'],
    ['mailto:nadia@dataflow.com', 'nadia@dataflow.com'],
    ['nadia@dataflow.com; paul@dataflow.com', 'nadia@dataflow.com'],
    ['nadia.o+x@mail.dataflow.co.uk.', 'nadia.o+x@mail.dataflow.co.uk'],
    ['n/a', null],
    ['', null],
  ])('%j', (cell, address) => expect(valuesIn('contactEmail', 'Email', [cell])).toEqual([address]));

  it('that is none cannot be read', () => {
    expect(told(column('Email', ['nadia@dataflow.com', 'Nadia Osei', 'nadia@dataflow'])).cells).toEqual(['B3', 'B4']);
  });
});

it.each(['Nat', 'Undefined'])('somebody may be called %s', (name) => {
  const {intake} = toldOf(['Account', 'CSM', 'ARR'], [name, name, 12_000]);
  expect(intake.accounts).toMatchObject([{account: name, owner: name}]);
});

it('a zero where somebody is named is the link to a blank cell', () => {
  const {intake} = toldOf(
    ['Account', 'ARR', 'CSM', 'AE', 'Contact', 'Goal', 'Notes', 'Account ID'],
    ['Acme', 1000, 0, 0, 0, 0, 0, 0],
  );
  expect(intake.accounts).toMatchObject([
    {owner: null, ae: null, contact: null, goal: null, notes: null, accountId: '0'},
  ]);
});

describe('a list', () => {
  it.each<[text: string, items: string[]]>([
    ['Core', ['Core']],
    ['Core; API, Reports', ['Core', 'API', 'Reports']],
    ['Core|API', ['Core', 'API']],
    ['核心、接口；报表，角色', ['核心', '接口', '报表', '角色']],
    ['Core\r\nAPI\nReports', ['Core', 'API', 'Reports']],
    ...texts`Core;; , API; | ["Core", "API"]`.map(giving(['Core', 'API'])),
    ['• Core\n* API\n - Reports', ['Core', 'API', 'Reports']],
    ['-Core', ['-Core']],
    ['A - B', ['A - B']],
    [" ['Core','API'] ", ['Core', 'API']],
    ['["Core",\n"API"]', ['Core', 'API']],
    ['[Core] and [API]x', ['[Core] and [API]x']],
    ['x[Core, "API"]', ['x[Core', '"API"]']],
    ['[]', []],
    ['', []],
  ])('%j lists %j', (text, items) => expect(itemsIn(text)).toEqual(items));

  it.each<[cell: unknown, items: string[] | null]>([
    ...texts`none | no modules | No products | 无 | 没有 | ninguno`.map(giving([])),
    [' None ', []],
    ['none of the modules', ['none of the modules']],
    ['almost none', ['almost none']],
    ['n/a', null],
    ['-', null],
    ['', null],
    [5, ['5']],
    [null, null],
  ])('of products: %s', (cell, items) => expect(valuesIn('products', 'Products', [cell])).toEqual([items]));

  it('with an error of a formula cannot be read', () => {
    expect(told(column('Products', ['Core', '#REF!', 'API', 'x'])).cells).toEqual(['B3']);
  });
});

describe('a person', () => {
  it.each<[cell: string, name: string | null]>([
    ['Ida Holm', 'Ida Holm'],
    ['Ida Holm (Dir. Ops)', 'Ida Holm (Dir. Ops)'],
    ['Ida Holm, CFO', 'Ida Holm, CFO'],
    ['Ida Holm <ida@x.example>', 'Ida Holm <ida@x.example>'],
    ['Noah Yes', 'Noah Yes'],
    ['Nobuko Sato', 'Nobuko Sato'],
    ['Si Chen', 'Si Chen'],
    ['Jan Left', 'Jan Left'],
    ['Vera Open', 'Vera Open'],
    ['佐藤様', '佐藤様'],
    ['Procurement', 'Procurement'],
    ...texts`
      Vacant | vacant | no champion | No contact yet | keiner | Need to find | Unassigned | Open | 空缺
      sin asignar | No | N | nein | 否
    `.map((cell): [string, null] => [cell, null]),
  ])('is named by “%s” as %j', (cell, name) => {
    for (const [field, heading] of [
      ['contact', 'Primary contact'],
      ['champion', 'Champion'],
      ['decisionMaker', 'Decision maker'],
    ] as const) {
      expect(valuesIn(field, heading, [cell, 'Uwe Ott'])).toEqual([name, 'Uwe Ott']);
      expect(told(column(heading, [cell, 'Uwe Ott'])).issues).toEqual([]);
    }
  });

  it.each(texts`
    Left | left the company | former: Ida Holm | Ida Holm (left) | Ida Holm - left | see CRM | yes - Ida | Yes
    same as champion | on leave | leaving | quit | strong | multiple | Elternzeit | Ida -> Uwe | Ida? | +49 170 1234 | ida.holm@x.example | LinkedIn: idaholm | 已离职
  `)('is not named by “%s”, which is an issue', (cell) => {
    expect(valuesIn('contact', 'Primary contact', [cell, 'Uwe Ott'])).toEqual([null, 'Uwe Ott']);
    expect(told(column('Primary contact', [cell, 'Uwe Ott'])).issues.join()).toContain('Enter a person’s name');
  });

  it.each<[cells: string[], names: string[]]>([
    [texts`Holm, Ida | O'Neil, Jan Erik | Ott, Uwe K.`, texts`Ida Holm | Jan Erik O'Neil | Uwe K. Ott`],
    [
      ['Ida Holm', 'Ines, Omar'],
      ['Ida Holm', 'Ines, Omar'],
    ],
    [
      ['Ida, CFO', 'Uwe, Head of IT'],
      ['Ida, CFO', 'Uwe, Head of IT'],
    ],
  ])('in a column of %j is turned round where all are', (cells, names) => {
    expect(valuesIn('contact', 'Primary contact', cells)).toEqual(names);
  });
});

it.each([
  ['Acme (https://www.notion.so/Acme-1a2b3c)', 'Acme'],
  ['Acme (US) (https://www.notion.so/x)', 'Acme (US)'],
  ['Ida (https://x.example/1), Raj (https://x.example/2)', 'Ida, Raj'],
  ['Acme (US)', 'Acme (US)'],
  ['Acme (http)', 'Acme (http)'],
  ['Acme https://x.example', 'Acme https://x.example'],
])('the address of a page is no part of a name: %s', (cell, name) => {
  const {intake} = toldOf(['Account', 'CSM', 'Notes'], [cell, cell, cell]);
  expect(intake.accounts[0]).toMatchObject({account: name, owner: name, notes: cell});
});

it.each(['NULL', 'null', '\\N'])('%s in notes of a database is nothing', (cell) =>
  expect(valuesIn('notes', 'Notes', ['Likes it', cell, 'Null and void'])).toEqual(['Likes it', null, 'Null and void']),
);
