/** @jest-environment jsdom */
import type {AskedColumn, Choice, Look} from '../../src/api';
import {LOOK, OPENED} from './answers-given';
import {ok, Page, refused, settled} from './page';

const HOSTILE = '<img src=x onerror="document.title=1">';

describe('opening the sidebar', () => {
  it('paints before the server has answered', () => {
    const page = new Page({open: 'silence'});
    expect(page.text('#portfolio')).toContain('Reading your spreadsheet');
    expect(document.querySelectorAll('[role=tab]')).toHaveLength(6);
  });

  it('shows the sheet it found', async () => {
    const page = await Page.opened();
    expect(page.text('#portfolio')).toContain('40 accounts');
    expect(page.text('#portfolio')).toContain('in “Accounts”, headings in row 1');
    expect(page.text('#score')).toBe('Score portfolio');
  });

  it('speaks the language of the file', async () => {
    new Page({open: ok({...OPENED, settings: {...OPENED.settings, language: 'zh'}, words: {'tab-plan': '计划'}})});
    await settled();
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.getElementById('tab-plan')?.textContent).toBe('计划');
  });

  it.each([
    ['it fails', {failure: 'Authorization is required'}, 'Authorization is required'],
    ['Google takes it for the other account', {failure: 'PERMISSION_DENIED'}, 'signed in to two Google accounts'],
    ['it is refused', refused('Settings!B12 is not a share.'), 'Settings!B12'],
    ['it is empty', {answer: null}, 'couldn’t read Google’s response'],
    ['it is a text', {answer: 'Sorry'}, 'couldn’t read Google’s response'],
    ['it lacks a part', ok({...OPENED, look: {...LOOK, accounts: null}}), 'couldn’t read Google’s response'],
  ] as const)('says so when %s, and tries again', async (_, reply, says) => {
    const page = await Page.opened({open: reply});
    expect(page.text('[role=alert]')).toContain(says);
    page.reply('open', ok(OPENED));
    await page.click('[role=alert] button');
    expect(page.text('#portfolio')).toContain('40 accounts');
  });

  it('asks which column names the accounts when none does', async () => {
    const unreadable: Look = {...LOOK, state: 'unreadable', message: 'No names.', headings: ['Who', 'ARR']};
    const page = await Page.opened({open: ok({...OPENED, look: unreadable}), mapField: ok(LOOK)});
    const list = page.find('#names') as HTMLSelectElement;
    expect([...list.options].map(({text}) => text)).toEqual(['Choose a column', 'Who', 'ARR']);
    list.value = 'Who';
    list.dispatchEvent(new Event('change'));
    await settled();
    expect(page.calls.at(-1)).toEqual(['mapField', {field: 'account', heading: 'Who'}]);
    expect(page.text('#portfolio')).toContain('40 accounts');
    expect(page.text('#score')).toBe('Score portfolio');
  });

  it('says so when the server never answers, and tries again', async () => {
    jest.useFakeTimers();
    const page = new Page({open: 'silence'});
    jest.advanceTimersByTime(60_000);
    jest.useRealTimers();
    await settled();
    expect(page.text('[role=alert]')).toContain('60 seconds');
    page.reply('open', ok(OPENED));
    await page.click('[role=alert] button');
    expect(page.text('#portfolio')).toContain('40 accounts');
  });

  it('offers to extend a filter that ends before our columns, and is content once it is', async () => {
    const shortFilter = 'Your filter ends before our columns.';
    const page = await Page.opened({open: ok({...OPENED, look: {...LOOK, shortFilter}}), extendFilter: ok(LOOK)});
    expect(page.text('#portfolio')).toContain(shortFilter);
    expect(page.text('#extend-filter')).toBe('Extend the filter');
    await page.click('#extend-filter');
    expect(page.names()).toContain('extendFilter');
    expect(page.text('#portfolio')).not.toContain(shortFilter);
  });

  it('offers the sample in an empty file', async () => {
    const empty = {...LOOK, state: 'empty' as const, message: 'Nothing here yet.'};
    const page = await Page.opened({open: ok({...OPENED, look: empty}), addSample: ok(LOOK)});
    expect(page.has('#score')).toBe(false);
    await page.click('#sample');
    expect(page.text('#score')).toBe('Score portfolio');
  });
});

describe('the mapping', () => {
  const asked = {
    ...LOOK,
    columns: [
      ...LOOK.columns,
      {field: 'owner', label: 'CSM', heading: 'Boss', confidence: 0.79, isGuess: true, reason: 'a guess'},
    ],
    questions: [
      {heading: 'Health', candidates: [{id: 'arr', label: 'ARR'}], reason: 'letters', statuses: [], missing: false},
    ],
  };

  it('asks to confirm what is less than 80 % sure, and nothing else', async () => {
    const page = await Page.opened({open: ok({...OPENED, look: asked}), mapField: ok(LOOK)});
    expect(page.has('#doubt-owner')).toBe(true);
    expect(page.has('#doubt-arr')).toBe(false);
    await page.click('#yes-owner');
    expect(page.calls.at(-1)).toEqual(['mapField', {field: 'owner', heading: 'Boss'}]);
    expect(page.has('#doubt-owner')).toBe(false);
  });

  it('takes the answer to a question', async () => {
    const page = await Page.opened({open: ok({...OPENED, look: asked}), mapField: ok(LOOK)});
    await page.choose('#ask-0', 'arr');
    expect(page.calls.at(-1)).toEqual(['mapField', {field: 'arr', heading: 'Health'}]);
  });

  it('lets every column be changed', async () => {
    const page = await Page.opened({mapField: ok(LOOK), forgetMapping: ok(LOOK)});
    await page.choose('#map-arr', 'Shoe size');
    expect(page.calls.at(-1)).toEqual(['mapField', {field: 'arr', heading: 'Shoe size'}]);
    await page.choose('#map-arr', '');
    expect(page.calls.at(-1)).toEqual(['mapField', {field: 'arr', heading: null}]);
    await page.choose('#unused-0', 'owner');
    expect(page.calls.at(-1)).toEqual(['mapField', {field: 'owner', heading: 'Shoe size'}]);
  });

  it('keeps the focus and what was folded open when it is shown anew', async () => {
    const page = await Page.opened({mapField: ok({...LOOK, confirmed: 1})});
    (page.find('#mapping') as HTMLDetailsElement).open = true;
    page.find('#map-arr').focus();
    await page.choose('#map-arr', 'Shoe size');
    expect(document.activeElement?.id).toBe('map-arr');
    expect((page.find('#mapping') as HTMLDetailsElement).open).toBe(true);
    expect(page.has('#forget')).toBe(true);
  });

  it('stays as it is when a change is refused', async () => {
    const page = await Page.opened({mapField: refused('No such column.')});
    await page.choose('#map-arr', 'Shoe size');
    expect(page.text('#status')).toBe('No such column.');
    expect(page.has('#map-arr')).toBe(true);
  });
});

it('looks at the sheet again once its cells are others, also after another panel was in front', async () => {
  let cells = 'first';
  const page = await Page.opened();
  page.reply('glance', () => ok({row: 0, tab: 'Accounts', isScored: false, cells}));
  const accountsAfter = async (text: string, accounts: number, panel: string) => {
    cells = text;
    page.reply('look', ok({...LOOK, accounts}));
    await page.click(`#tab-${panel}`);
    await page.focus();
    await page.click('#tab-portfolio');
    await page.focus();
    return page.text('#portfolio h2');
  };
  expect(await accountsAfter('first', 41, 'portfolio')).toBe('40 accounts');
  expect(await accountsAfter('second', 41, 'portfolio')).toBe('41 accounts');
  expect(await accountsAfter('second', 42, 'portfolio')).toBe('41 accounts');
  expect(await accountsAfter('third', 43, 'account')).toBe('43 accounts');
});

describe('issues', () => {
  it('lead to their cell', async () => {
    const issues = [{cell: 'Accounts!F17', row: 17, column: 6, message: 'ARR says "forty".'}];
    const page = await Page.opened({open: ok({...OPENED, look: {...LOOK, issues, issueCount: 120}})});
    expect(page.text('#issues')).toContain('and 119 more');
    await page.click('#issue-0');
    expect(page.calls.at(-1)).toEqual(['goTo', {tab: 'Accounts', row: 17, column: 6}]);
  });
});

it('a column that is missing is confirmed with one click, where one may be it', async () => {
  const arr = {id: 'arr', label: 'ARR'};
  const reason = 'No ARR column: is it “Yearly $”?';
  const question = {heading: 'Yearly $', candidates: [arr], reason, statuses: [], missing: true};
  const page = await Page.opened({open: ok({...OPENED, look: {...LOOK, questions: [question]}})});
  expect(page.text('#portfolio')).toContain(reason);
  await page.click('#yes-0');
  expect(page.calls.at(-1)).toEqual(['mapField', {field: 'arr', heading: 'Yearly $'}]);
});

it('a column that may be one field names it, and takes it with one click; of several none is taken', async () => {
  const [notes, goal] = [
    {id: 'notes', label: 'Notes'},
    {id: 'goal', label: 'Goal'},
  ];
  const asked = {heading: 'next steps / notes', reason: 'it says “note”', statuses: [], missing: false};
  const questions = [
    {...asked, candidates: [notes]},
    {...asked, heading: 'Why', candidates: [notes, goal]},
  ];
  const page = await Page.opened({open: ok({...OPENED, look: {...LOOK, questions}})});
  expect(page.text('#portfolio')).toContain('Possibly Notes: it says “note”');
  expect(page.text('#portfolio')).toContain('Possibly Notes / Goal: it says “note”');
  expect(page.has('#yes-1')).toBe(false);
  expect(page.text('#yes-0')).toBe('Use as Notes');
  await page.click('#yes-0');
  expect(page.calls.at(-1)).toEqual(['mapField', {field: 'notes', heading: 'next steps / notes'}]);
});

describe('a column that is asked about', () => {
  const [arr, owner, notes] = ['arr', 'owner', 'notes'].map((id) => ({id, label: id.toUpperCase()})) as [
    Choice,
    Choice,
    Choice,
  ];
  const asked = (heading: string, ...candidates: Choice[]) => {
    return {heading, candidates, reason: 'why', statuses: [], missing: false};
  };
  const opened = (...questions: AskedColumn[]) =>
    Page.opened({open: ok({...OPENED, look: {...LOOK, questions}}), mapField: ok(LOOK), answerStatus: ok(LOOK)});

  it.each([
    ['what it could be gets no column', [asked('Sum', owner, notes)], 'Leave this column out', ['owner', 'notes']],
    ['a column that is used stays', [asked('Sum', arr)], 'Leave this column out', [['arr', 'Worth']]],
    [
      'others that could be the same go with it',
      [asked('Sum', owner), asked('Boss', owner)],
      'No OWNER column',
      ['owner'],
    ],
  ] as const)('is left out with one click: %s', async (_, questions, says, fields) => {
    const page = await opened(...questions);
    expect(page.text('#no-0')).toBe(says);
    await page.click('#no-0');
    const said = fields.map((each) => (typeof each === 'string' ? [each, null] : each));
    expect(page.calls.slice(1)).toEqual(said.map(([field, heading]) => ['mapField', {field, heading}]));
    expect(page.has('#no-0')).toBe(false);
  });

  it('is only spoken of where nothing can be said yet', async () => {
    const page = await opened({...asked('ARR'), reason: 'Rename one of them.'});
    expect(page.text('#portfolio')).toContain('ARR: Rename one of them.');
    expect(page.has('#ask-0') || page.has('#yes-0') || page.has('#no-0')).toBe(false);
  });

  it('says where the meaning of a status is kept', async () => {
    const page = await opened({...asked('Status'), statuses: [{id: 'paused', label: '“Paused” (1 row)'}]});
    await page.choose('#status-0-0', 'leaving');
    expect(page.text('#status')).toBe('Saved under Status words in Settings, where you can change it.');
  });
});

it('says how columns were read, folded away', async () => {
  const page = await Page.opened({open: ok({...OPENED, look: {...LOOK, readings: ['Renewal: month-first']}})});
  expect(page.text('#readings')).toBe('How columns were read: 1Renewal: month-first');
  expect((await Page.opened()).has('#readings')).toBe(false);
});

it('shows hostile text as text', async () => {
  const long = 'N'.repeat(10_000);
  const hostile: typeof LOOK = {
    ...LOOK,
    tab: HOSTILE,
    columns: [{field: 'account', label: HOSTILE, heading: HOSTILE, confidence: 0.1, isGuess: true, reason: HOSTILE}],
    questions: [
      {heading: HOSTILE, candidates: [{id: 'arr', label: HOSTILE}], reason: HOSTILE, statuses: [], missing: false},
    ],
    unused: [HOSTILE, '</script><script>document.title=1</script>', long],
    headings: [HOSTILE],
    issues: [{cell: HOSTILE, row: 1, column: 1, message: HOSTILE}],
    issueCount: 1,
    warnings: [HOSTILE],
  };
  const page = await Page.opened({open: ok({...OPENED, look: hostile})});
  expect(page.text('#portfolio').split(HOSTILE).length).toBeGreaterThan(8);
  expect(page.text('#portfolio')).toContain(long);
  expect(document.querySelectorAll('img, #portfolio script')).toHaveLength(0);
});
