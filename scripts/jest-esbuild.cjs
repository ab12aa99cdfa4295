// Compiles TypeScript for jest with esbuild: fast, and the same compiler that builds the bundle.
const esbuild = require('esbuild');
const crypto = require('node:crypto');

module.exports = {
  process: (source, file) =>
    esbuild.transformSync(source, {loader: 'ts', format: 'cjs', target: 'node20', sourcemap: 'inline', sourcefile: file}),
  getCacheKey: (source, file) => crypto.createHash('sha1').update(`${esbuild.version}\0${file}\0${source}`).digest('hex'),
};
