/** Everything the services may do to a document. They change it only through these functions, so that it keeps no object of a guest realm. */

export {copiedFormula, fromR1C1, toR1C1} from '../formulas/references';
export {addressName, parseAddress, parseR1C1, rectName, rectOf} from './a1';
export {copyBlock, dataRegion, deleteCells, insertCells, moveBlock, nextDataCell} from './copying';
export {
  applyFilter,
  createFilter,
  removeDuplicates,
  removeFilter,
  setCriteria,
  shuffleRows,
  sortRows,
} from './filter';
export {breakApart, merge} from './merging';
export {addMetadata, metadataAt, removeMetadata} from './metadata';
export {
  addBanding,
  addChart,
  placeRules,
  removeChart,
  removeNamedRange,
  renameNamedRange,
  setNamedRange,
} from './objects';
export {addProtection} from './protection';
export {intersect, rect, sameRect} from './rect';
export {deleteLines, freeze, insertLines, moveLines} from './structure';
export {PLAIN, restyled, restyledWith} from './style';
export {
  activate,
  addSheet,
  clearFormats,
  duplicateSheet,
  fitColumns,
  hideSheet,
  moveSheet,
  removeSheet,
  renameSheet,
} from './tabs';
export {checkProtection, clearContents, fillValue, writeFormulas, writeValues} from './writing';
