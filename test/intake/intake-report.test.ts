import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {intakeReport} from './intake-report';

describe('docs/intake.md', () => {
  it('shows the accuracy as it is now; run npm run intake-report after a change', () => {
    const document = readFileSync(join(__dirname, '../../docs/intake.md'), 'utf8');
    expect(intakeReport(document).document).toBe(document);
  });
});
