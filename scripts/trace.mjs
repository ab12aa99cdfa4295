import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {fileURLToPath} from 'node:url';

/** A place in the script as Apps Script and V8 name it: `Code:12:345`, `Code.gs:12:345`, `Code.js:12:345`. */
const PLACE = /\bCode(?:\.gs|\.js)?:(\d+):(\d+)/g;

/** The built script begins with a line of its own that the map does not know. */
const LINES_BEFORE = 1;

/**
 * A trace of the built script with the names and lines that functions have before they are made short.
 *
 * @param {string} trace as the executions page of Apps Script shows it
 * @param {object} map what the build of that script left in `build/Code.js.map`
 */
export function readableTrace(trace, map) {
  const sources = new SourceMap(map);
  const lines = map.sourcesContent[0].split('\n');
  return trace.replace(PLACE, (place, line, column) => {
    const generated = Number(line) - 1 - LINES_BEFORE;
    const {generatedLine, originalLine} = sources.findEntry(generated, Number(column) - 1);
    return generatedLine !== generated ? place : `${place} = ${lines[originalLine].trim().slice(0, 120)}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const map = JSON.parse(readFileSync(fileURLToPath(new URL('../build/Code.js.map', import.meta.url)), 'utf8'));
  process.stdout.write(readableTrace(readFileSync(process.stdin.fd, 'utf8'), map));
}
