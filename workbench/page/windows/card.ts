import {CellError} from '../../host/document/cell';
import type {Sheet} from '../../host/document/sheet';
import {say} from '../words';
import {buttonTo, element} from './element';

/** What there is to read about a cell beyond what it shows. */
export interface CellFacts {
  readonly error: string;
  readonly note: string;
  readonly links: readonly {readonly label: string; readonly link: string}[];
}

/** What a cell has to say: its error's message, its note, its links; `null` when nothing. */
export function factsOf(sheet: Sheet, row: number, column: number): CellFacts | null {
  const value = sheet.values.get(row, column);
  const rich = sheet.richTexts.get(row, column);
  const links = (rich?.runs ?? []).flatMap(({start, end, link}) =>
    link === null ? [] : [{label: labelOf(rich!.text.slice(start, end).trim(), link, sheet), link}],
  );
  const [, target, label] =
    /^=\s*HYPERLINK\(\s*"([^"]+)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$/i.exec(sheet.formulaAt(row, column)) ?? [];
  if (target) links.push({label: label ?? target, link: target});
  const error = value instanceof CellError ? value.message : '';
  const note = sheet.notes.get(row, column);
  return error || note || links.length > 0 ? {error, note, links} : null;
}

/** A link's own words; where it is only a sign, the name of the tab that it leads to. */
function labelOf(text: string, link: string, {workbook}: Sheet): string {
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  const id = /^#gid=(\d+)/.exec(link)?.[1];
  return workbook.sheets.find((sheet) => String(sheet.id) === id)?.name ?? link;
}

/** The card beside a cell that shows its facts. */
export class Card {
  readonly #element = document.getElementById('card')!;
  readonly #follow: (link: string) => void;

  constructor(follow: (link: string) => void) {
    this.#follow = follow;
  }

  show({error, note, links}: CellFacts, cell: DOMRect): void {
    const parts = [
      ...(error ? [element('p', {class: 'error'}, error)] : []),
      ...(note ? [element('p', {class: 'note'}, note)] : []),
      ...links.map(({label, link}) => {
        const place = label.length > 60 ? `${label.slice(0, 60)}…` : label;
        return buttonTo(() => this.#follow(link), say('go-to', {place}));
      }),
    ];
    this.#element.replaceChildren(...parts);
    this.#element.hidden = false;
    this.#place(cell);
  }

  hide(): void {
    this.#element.hidden = true;
  }

  /** Is the pointer on the card, or the keyboard in it? */
  get isInUse(): boolean {
    return this.#element.matches(':hover, :focus-within');
  }

  /** Beside the cell on the right, else on its left; never beyond the window. */
  #place(cell: DOMRect): void {
    const {width, height} = this.#element.getBoundingClientRect();
    const right = cell.right + 4;
    const left = right + width < window.innerWidth ? right : Math.max(4, cell.left - width - 4);
    this.#element.style.left = `${left}px`;
    this.#element.style.top = `${Math.max(4, Math.min(cell.top, window.innerHeight - height - 4))}px`;
  }
}
