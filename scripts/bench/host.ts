import {measureHost} from './host-figures';
import {duration, type Line} from './measure';

/** What the host itself costs; other lines of the table run inside it. */
export function hosting(): Line[] {
  return measureHost().map(({what, milliseconds, limit}) => duration(what, milliseconds, limit));
}
