// Compiles TypeScript, and the build's own modules, for jest with esbuild: fast, and the same compiler that builds the bundle.
const esbuild = require('esbuild');
const crypto = require('node:crypto');
const {pathToFileURL} = require('node:url');

module.exports = {
  process: (source, file) =>
    esbuild.transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      // jest loads every module with require.
      supported: {'dynamic-import': false},
      // Beside the code: in it, each test file would read the map of all it needs.
      sourcemap: 'external',
      sourcefile: file,
      define: {'import.meta.url': JSON.stringify(pathToFileURL(file).href)},
    }),
  getCacheKey: (source, file) =>
    crypto.createHash('sha1').update(`${esbuild.version}\0no import(), a map beside\0${file}\0${source}`).digest('hex'),
};
