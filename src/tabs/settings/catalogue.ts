import type {Catalogue} from '../../core/playbook';
import type {Words} from '../../playbook/say';
import type {TabCell} from '../model';

/** The lists of the price catalogue. */
export type CatalogueId = 'modules' | 'tiers' | 'services';

/** Blank rows left for what is to come. */
const SPARE = 5;

/** A list of the catalogue as rows to edit: name, ARR, and for tiers whether the modules come with it. */
export function catalogueRows(id: CatalogueId, catalogue: Catalogue, words: Words): TabCell[][] {
  const rows: TabCell[][] = catalogue[id].map((entry) =>
    'delta' in entry
      ? cells(entry.name, entry.delta, words[entry.includesModules ? 'setting-yes' : 'setting-no'] ?? null, id)
      : cells(entry.name, entry.arr, null, id),
  );
  return [...rows, ...Array.from({length: SPARE}, () => cells(null, null, null, id))];
}

function cells(name: string | null, arr: number | null, includes: string | null, id: CatalogueId): TabCell[] {
  return [
    {value: name, style: 'input'},
    {value: arr, style: 'input-money'},
    id === 'tiers' ? {value: includes, style: 'input'} : {value: null},
    {value: null},
    {value: null},
  ];
}
