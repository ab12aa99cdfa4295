import {createRequire} from 'node:module';

/** The compiler, required: before an import Node reads its nine megabytes for the names in them, which takes a second. */
export const ts = createRequire(import.meta.url)('typescript');
