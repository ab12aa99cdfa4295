import {hostScript, htmlFiles} from '../../workbench/host/load';
import {openRealm} from '../../workbench/host/realm';
import {inTurns, type Line} from './measure';

/** The rubric as people paste it today: five factors, the sum, the band. */
const PASTED = [
  (row: number) => `=IF(A${row}>0.9,25,IF(A${row}>=0.8,15,5))`,
  (row: number) => `=IF(B${row}="Strong",20,IF(B${row}="Some",10,0))`,
  (row: number) => `=IF(C${row}>=2,15,IF(C${row}>=1,8,0))`,
  (row: number) => `=IF(D${row}="Healthy",20,IF(D${row}="At-risk",0,10))`,
  (row: number) => `=IF(AND(E${row}>=60,E${row}<=120),20,IF(AND(E${row}>=30,E${row}<=270),12,5))`,
  (row: number) => `=SUM(F${row}:J${row})`,
];

/** How many times longer the pasted formulas take than one `EXPANSION_SCORE` over the same rows, in the same engine. */
export function pastedFormulas(code: string, project: string, accounts: number): Line {
  const rows = Array.from({length: accounts}, (_, index) => [
    0.5 + (index % 60) / 100,
    ['Strong', 'Some', 'None'][index % 3],
    index % 4,
    ['Healthy', 'OK', 'At-risk'][index % 3],
    1 + (index % 365),
  ]);
  const host = openRealm({bundle: code, files: htmlFiles(project), hostScript: hostScript(project)});
  host.user.fill('Pasted', rows);
  host.user.fill('Asked', rows);
  const {pasted, asked} = inTurns(5, {
    pasted: () => {
      rows.forEach((_, index) => {
        PASTED.forEach((formula, column) => {
          host.user.type(`Pasted!${'FGHIJK'[column]}${index + 1}`, formula(index + 1));
        });
      });
      host.workbook.settle();
    },
    asked: () => {
      const range = (column: string) => `${column}1:${column}${accounts}`;
      host.user.type('Asked!F1', `=EXPANSION_SCORE(${['A', 'B', 'C', 'D', 'E'].map(range).join(', ')})`);
      host.workbook.settle();
    },
  });
  const [ours, theirs] = ['Asked', 'Pasted'].map((tab) => host.workbook.sheetNamed(tab)!);
  const same = rows.every((_, row) => ours!.values.get(row, 5) === theirs!.values.get(row, 10));
  if (!same) throw new Error('The pasted formulas and EXPANSION_SCORE disagree.');
  return {
    what: `the rubric as IF formulas in ${accounts.toLocaleString('en-US')} rows (${pasted.toFixed(0)} ms) against one EXPANSION_SCORE over them (${asked.toFixed(0)} ms)`,
    figure: `${(pasted / asked).toFixed(1)} ×`,
    goal: '',
    met: null,
  };
}
