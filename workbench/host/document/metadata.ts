import type {Book, Metadata as BookMetadata} from './book';
import {Refusal} from './refusal';
import type {Sheet} from './sheet';

type Metadata = BookMetadata<Sheet>;

export function addMetadata(
  workbook: Book<Sheet>,
  place: Metadata['place'],
  key: string,
  value: string,
  visibility: string,
): void {
  if (key === '') throw new Refusal('Invalid argument: key');
  workbook.metadata.push({
    id: workbook.nextId(),
    key,
    value,
    visibility: visibility as Metadata['visibility'],
    place: {...place},
  });
}

/** The metadata attached to exactly that place. */
export function metadataAt(workbook: Book<Sheet>, place: Metadata['place']): Metadata[] {
  return workbook.metadata.filter((each) => samePlace(each.place, place));
}

export function removeMetadata(workbook: Book<Sheet>, metadata: Metadata): void {
  workbook.metadata = workbook.metadata.filter((each) => each !== metadata);
}

function samePlace(one: Metadata['place'], other: Metadata['place']): boolean {
  if (one.type !== other.type) return false;
  if (one.type === 'SPREADSHEET' || other.type === 'SPREADSHEET') return true;
  if (one.sheet !== other.sheet) return false;
  return one.type === 'SHEET' || other.type === 'SHEET' || one.at === other.at;
}
