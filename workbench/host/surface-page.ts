import vm from 'node:vm';
import type * as HostScript from './index';
import {hostScript} from './load';
import {ENUMS, SIGNATURES} from './services/signatures';

type Surface = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The page that lists what the host serves, `docs/host.md`: generated, and held by a test. */
export function surfacePage(): string {
  const surface = readSurface();
  const names = Object.keys(surface).sort();
  const methods = names.reduce((sum, name) => sum + Object.keys(surface[name]!).length, 0);
  return [
    INTRODUCTION,
    `It serves ${methods} methods of ${names.length} classes.`,
    '',
    ...names.flatMap((name) => section(name, surface[name]!)),
    '## Enumerations',
    '',
    Object.keys(ENUMS)
      .sort()
      .map((name) => `\`${name}\``)
      .join(', '),
    '',
  ].join('\n');
}

const INTRODUCTION = `# The host: Apps Script in memory

The host runs the bundle that is pushed to Google, without Google. Its services are checked by the compiler against the published
types; whatever is not listed here throws \`[host] Range.setFoo is not implemented\`, so that a test never passes on a
method that does nothing. Arguments are checked against the published overloads, in Google's words.

**Look** methods only find a tab or a range. **Read** methods look at the document and let the refusal of an earlier write come out. **Write** methods may wait in a buffer: a
protected cell or a rejected value surfaces at the next read, change, flush or at the end. **Change** methods take effect at once.
These four are the *service calls* that are counted, as are reads and writes of properties, cache and locks. **Free** methods
(builders, enumerations, positions of ranges, \`Utilities\`, HTML and menus) touch nothing of the document and are not counted.
`;

function section(name: string, kinds: Readonly<Record<string, string>>): string[] {
  const missing = Object.keys(SIGNATURES[name] ?? {}).filter((method) => !(method in kinds));
  const lines = [`## ${name}`, ''];
  for (const kind of ['free', 'look', 'read', 'write', 'change']) {
    const methods = Object.keys(kinds)
      .filter((method) => kinds[method] === kind)
      .sort();
    if (methods.length > 0) lines.push(`- **${kind}**: ${methods.map((method) => `\`${method}\``).join(', ')}`);
  }
  if (missing.length > 0) lines.push(`- not there: ${missing.sort().join(', ')}`);
  return [...lines, ''];
}

function readSurface(): Surface {
  const context = vm.createContext(Object.create(null) as object);
  vm.runInContext(hostScript(), context);
  const host = vm.runInContext('Host_', context) as typeof HostScript;
  return JSON.parse(JSON.stringify(host.listSurface())) as Surface;
}
