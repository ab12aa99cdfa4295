import type {Sheet} from '../document/sheet';
import {handleOf} from './handles';
import {refuse} from './refuse';

/** The sheet a service object stands for, deleted or not. */
export function sheetOf(service: object): Sheet {
  return handleOf<Sheet>(service);
}

/** The sheet a service object stands for. @throws when the tab was deleted */
export function alive(service: object): Sheet {
  const sheet = sheetOf(service);
  if (!sheet.workbook.sheets.includes(sheet)) refuse(`Sheet ${sheet.id} not found`);
  return sheet;
}
