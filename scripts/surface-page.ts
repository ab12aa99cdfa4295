import vm from 'node:vm';
import type * as HostScript from '../workbench/host/index';
import {hostScript} from '../workbench/host/load';
import type {Surface} from '../workbench/host/services/bridge/service';
import {evidenceSections} from './evidence-page';

/** The page that lists what the host serves, `docs/host.md`: generated, and held by a test. */
export function surfacePage(): string {
  const {classes, enums} = readSurface();
  const names = Object.keys(classes).sort();
  const methods = Object.values(classes).flatMap(({kinds}) => Object.values(kinds).flat());
  return [
    INTRODUCTION,
    ...evidenceSections(process.cwd()),
    `# ${methods.length} methods of ${names.length} classes`,
    '',
    ...names.flatMap((name) => section(name, classes[name]!)),
    '## Enumerations',
    '',
    [...enums].sort().map(quoted).join(', '),
    '',
  ].join('\n');
}

/** What the host serves, as its script says. */
export function readSurface(): Surface {
  const context = vm.createContext(Object.create(null) as object);
  vm.runInContext(hostScript(), context);
  const host = vm.runInContext('Host_', context) as typeof HostScript;
  return JSON.parse(JSON.stringify(host.surface())) as Surface;
}

const INTRODUCTION = `# The host: Apps Script in memory

The host runs the bundle that is pushed to Google, without Google. Its services are checked by the compiler against the published
types; whatever is not listed here throws \`[host] Range.setFoo is not implemented\`, so that a test never passes on a
method that does nothing. Arguments are checked against the published overloads, in Google's words.

**Look** methods only find a tab or a range. **Read** methods look at the document and throw the refusal of an earlier write, if any. **Write** methods may wait in a buffer: a
protected cell or a rejected value is refused at the next read, change, flush or at the end. **Change** methods take effect at once.
These four are the *service calls* that are counted, as are reads and writes of properties, cache and locks. **Free** methods
(builders, enumerations, positions of ranges, \`Utilities\`, HTML and menus) touch nothing of the document and are not counted.
`;

function section(name: string, {kinds, missing}: Surface['classes'][string]): string[] {
  const lines = Object.entries(kinds)
    .filter(([, methods]) => methods.length > 0)
    .map(([kind, methods]) => `- **${kind}**: ${[...methods].sort().map(quoted).join(', ')}`);
  if (missing.length > 0) lines.push(`- not there: ${[...missing].sort().join(', ')}`);
  if (lines.length === 0) lines.push('Only its enumerations.');
  return [`## ${name}`, '', ...lines, ''];
}

function quoted(name: string): string {
  return `\`${name}\``;
}
