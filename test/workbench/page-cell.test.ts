import type {Sheet} from '../../workbench/host/document/sheet';
import {PLAIN, restyled} from '../../workbench/host/document/style';
import {Workbook} from '../../workbench/host/document/workbook';
import {cellDataOf} from '../../workbench/page/grid/cell';
import {table} from '../builders';

function sheetWith(text: string): Sheet {
  const [sheet] = new Workbook().sheets;
  sheet!.values.set(0, 0, text);
  sheet!.styles.set(0, 0, restyled(PLAIN, 'fontWeight', 'bold'));
  return sheet!;
}

function bodyOf(sheet: Sheet) {
  return cellDataOf(sheet, 0, 0).p?.body;
}

describe('a text with two links, as the grid draws it', () => {
  const text = 'Acme\n→ Plan';
  const sheet = sheetWith(text);
  const runs = [
    {start: 0, end: 4, link: '#gid=0&range=A2', look: {}},
    {start: 5, end: 11, link: '#gid=1&range=A9', look: {}},
  ];
  sheet.richTexts.set(0, 0, {text, runs});

  it('is a document with a paragraph a line', () => {
    expect(bodyOf(sheet)).toMatchObject({
      dataStream: 'Acme\r→ Plan\r\n',
      paragraphs: [{startIndex: 4}, {startIndex: 11}],
      sectionBreaks: [{startIndex: 12}],
    });
  });

  it("keeps the look of the cell's letters, under the links and between them", () => {
    const runs = bodyOf(sheet)!.textRuns;
    expect(runs.map(({st, ed}) => [st, ed])).toEqual(table([0, 4], [4, 5], [5, 11]));
    for (const {ts} of runs) expect(ts).toMatchObject({bl: 1, fs: 10, ff: 'Arial'});
    expect(runs.map(({ts}) => ts.ul ?? null)).toEqual([{s: 1}, null, {s: 1}]);
  });
});

describe('a text without links', () => {
  it.each([
    {text: 'one line', is: undefined},
    {text: 'two\nlines', is: undefined},
    {text: 'a blank line\n\nbetween', is: 'a blank line\r\rbetween\r\n'},
    {text: '=1\n\nthat would become a formula', is: undefined},
    {text: 'a blank line\n\nand a \b of its own', is: undefined},
  ])('$text is drawn as $is', ({text, is}) => {
    const sheet = sheetWith(text);
    expect(bodyOf(sheet)?.dataStream).toBe(is);
    expect(cellDataOf(sheet, 0, 0).v).toBe(text);
  });
});
