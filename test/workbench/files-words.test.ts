import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readBytes} from '../../workbench/files/read';
import {FileProblem} from '../../workbench/files/tab';
import {Desk} from './terminal';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('what is said of a file in Chinese', () => {
  it.each([
    {is: 'empty', content: '', says: '是空文件'},
    {is: 'a PDF', content: '%PDF-1.7', says: '不是表格，而是 PDF 文件。请把原表格导出为 .xlsx 或 CSV'},
    {is: 'a picture', content: '\x89PNG', says: '不是表格，而是图片。请把原表格导出为 .xlsx 或 CSV'},
    {is: 'a shortcut', content: '{"url":"https://docs.google.com/open?id=1"}', says: /^只是 Google 表格的快捷方式。/},
    {is: 'JSON', content: '[{"account":"Acme"}]', says: '是 JSON，不是表格。请把客户导出为 CSV 或 .xlsx'},
    {is: 'a web page', content: '<!doctype html><html><p>Sign in</p></html>', says: /^是没有表格的网页/},
    {is: 'an email', content: 'From: a@b.c\nSubject: x', says: /^是邮件或保存下来的网页/},
    {
      is: 'with a loose quotation mark',
      content: 'Account,ARR\n"Acme,1\nBeta,2',
      says: /^第 2 行的引号没有在单元格末尾闭合/,
    },
    {
      is: 'with rows that are too long',
      content: 'Account,ARR,Seats\nAcme,48,120,12,7,9\nBeta,1,2',
      says: /^有些行的单元格比列名（3 个）多：第 2 行（Acme \| 48/,
    },
  ])('is right for one that is $is', async ({content, says}) => {
    const read = readBytes(bytes(content), 'x', {language: 'zh'});
    await expect(read).rejects.toThrow(FileProblem);
    await expect(read).rejects.toThrow(says);
  });

  it('names a guessed encoding', async () => {
    const [tab] = await readBytes(bytes('Account,ARR\nM\xfcller,1\nK\xf6hler,2'), 'x', {language: 'zh'});
    expect(tab!.remarks).toEqual([expect.stringMatching(/^文件没有注明编码，按推测的 \S+ 读取。/)]);
  });

  it('is what the command line says with --lang zh, and English with --json, which stays English', async () => {
    const desk = new Desk();
    expect((await desk.score('none.csv', '--lang', 'zh')).err).toBe('none.csv：找不到该文件。');
    writeFileSync(join(desk.folder, 'latin.csv'), bytes('Account,ARR\nM\xfcller,1\nK\xf6hler,2'));
    expect((await desk.score('latin.csv', '--lang', 'zh')).err).toMatch(/^latin\.csv: 文件没有注明编码/);
    const {out} = await desk.score('latin.csv', '--lang', 'zh', '--json');
    expect(JSON.parse(out).decisions[0]).toMatch(/^Read as /);
    desk.clear();
  });
});
