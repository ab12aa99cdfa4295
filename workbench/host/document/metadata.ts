import type {Metadata} from './parts';
import {Refusal} from './refusal';
import type {Workbook} from './workbook';

export function addMetadata(
  workbook: Workbook,
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
export function metadataAt(workbook: Workbook, place: Metadata['place']): Metadata[] {
  return workbook.metadata.filter((each) => samePlace(each.place, place));
}

export function removeMetadata(workbook: Workbook, metadata: Metadata): void {
  workbook.metadata = workbook.metadata.filter((each) => each !== metadata);
}

function samePlace(one: Metadata['place'], other: Metadata['place']): boolean {
  if (one.type !== other.type) return false;
  if (one.type === 'SPREADSHEET' || other.type === 'SPREADSHEET') return true;
  if (one.sheet !== other.sheet) return false;
  return one.type === 'SHEET' || other.type === 'SHEET' || one.at === other.at;
}
