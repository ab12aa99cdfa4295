/** Everything the services may do to a document. They change it only through these functions, so that it keeps no object of a guest realm. */

export {addressName, parseAddress, parseR1C1, rectName, rectOf} from './a1';
export {decoded, encoded, fromBase64, toBase64} from './bytes';
export {copyBlock, dataRegion, deleteCells, insertCells, moveBlock, nextDataCell} from './copying';
export * from './filter';
export {breakApart, merge} from './merging';
export {addMetadata, metadataAt, removeMetadata} from './metadata';
export * from './objects';
export {addProtection} from './protection';
export {intersect, rect, sameRect} from './rect';
export {copiedFormula, fromR1C1, toR1C1} from './references';
export {deleteLines, freeze, growTo, insertLines, moveLines} from './structure';
export {PLAIN, restyled} from './style';
export * from './tabs';
export {checkProtection, clearContents, fillValue, paint, writeFormulas, writeValues} from './writing';
