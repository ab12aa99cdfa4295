import {refuse} from '../bridge/refuse';
import type {Services} from '../bridge/service';
import {copyAs, fields} from './record';

/** A picture in a cell, as it is being made: a cell of the host holds none, so writing it is refused. */
export const cellImages: Services = Object.fromEntries(
  ['SpreadsheetApp.CellImage', 'SpreadsheetApp.CellImageBuilder'].map((className) => {
    const free = {
      ...fields(className, 'altTextTitle altTextDescription sourceUrl'),
      toBuilder: copyAs('CellImageBuilder'),
      build: copyAs('CellImage'),
      getContentUrl: () =>
        refuse(`Unexpected error while getting the method or property getContentUrl on object ${className}.`),
    };
    return [className, [{free}]];
  }),
);
