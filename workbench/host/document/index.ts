/** Everything the services may do to a document. They change it only through these functions, so that it keeps no object of a guest realm. */
export {addressName, parseAddress, parseR1C1, rectName, rectOf} from './a1';
export {copyBlock, dataRegion, deleteCells, insertCells, moveBlock} from './copying';
export {applyFilter, createFilter, removeFilter, setCriteria, sortRows} from './filter';
export {breakApart, merge} from './merging';
export {addMetadata, metadataAt, removeMetadata} from './metadata';
export {addChart, placeRules, removeChart, removeNamedRange, renameNamedRange, setNamedRange} from './objects';
export {addProtection} from './protection';
export {intersect, rect} from './rect';
export {deleteLines, freeze, insertLines, moveLines} from './structure';
export {PLAIN, restyled} from './style';
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
