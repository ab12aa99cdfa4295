const {default: Sequencer} = require('@jest/test-sequencer');

/** Files in these folders run the whole script again and again, and the browser waits: begun last, one of them would run alone. */
const LONG = 'browser live-check reliability hostile sheets workbench host build sql intake/readers'.split(' ');

/** Long tests first, so that all workers end at about the same time. Jest would go by the sizes of the files. */
module.exports = class extends Sequencer {
  sort(tests) {
    const rankOf = ({path}) => {
      const at = LONG.findIndex((folder) => path.replaceAll('\\', '/').includes(`/test/${folder}/`));
      return at < 0 ? LONG.length : at;
    };
    return super.sort(tests).sort((one, other) => rankOf(one) - rankOf(other));
  }
};
