import {installMissing} from './install.mjs';

installMissing();
const {buildAndList} = await import('../build.mjs');
await buildAndList();
