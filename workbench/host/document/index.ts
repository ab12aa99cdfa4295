/** All that the services may do to a document. They reach it only through here, so nothing of a guest realm stays behind in it. */
export {addressName, cellName, columnName, parseAddress, parseR1C1, rectName, rectOf} from './a1';
export {copyBlock, dataRegion, deleteCells, insertCells, moveBlock} from './copying';
export {applyFilter, createFilter, removeFilter, setCriteria, sortRows} from './filter';
export {breakApart, merge} from './merging';
export {addMetadata, metadataAt, removeMetadata} from './metadata';
export {addChart, placeRules, removeChart, removeNamedRange, renameNamedRange, setNamedRange} from './objects';
export {addProtection, removeProtection} from './protection';
export {contains, covers, intersect, rect, sameRect} from './rect';
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
