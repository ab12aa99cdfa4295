import type {Assessment} from '../../../src/core/assessment';
import {SCORE_COLUMNS, scoreHeadings} from '../../../src/intake/headings/own-columns';
import {DEFAULT_SETTINGS} from '../../../src/playbook/settings';
import {WORDS} from '../../../src/playbook/words';
import {scoreNote, scoreRow} from '../../../src/tabs/score/columns';
import {assessed, healthyAccount} from '../../builders';

const WARM = assessed(healthyAccount({seatsNeeded: 10, seatPrice: 80}));
const HOT = assessed(healthyAccount({growth: 'Strong', seatsUsed: 96, featureRequests: {count: 2, items: []}}));
const BLANK = assessed({});
/** A customer who reviews vendors. */
const DEFENDED = assessed(healthyAccount({vendorReview: {yes: true, amount: null, on: null, said: 'reviews vendors'}}));

function rowOf(assessment: Assessment, {noted = false, settings = DEFAULT_SETTINGS, words = WORDS.en} = {}) {
  return scoreRow(assessment, {key: 'A-1', noted, settings, words});
}

describe('the columns beside the accounts', () => {
  it('are headed in the words of the language', () => {
    expect(Object.values(scoreHeadings(WORDS.en)).join(', ')).toBe(
      'Score, Band, Priority, Data coverage, Target, Why, Scored for',
    );
    expect(scoreHeadings(WORDS.zh).score).not.toBe(scoreHeadings(WORDS.en).score);
  });

  it('hold what was found, and the key of the account', () => {
    const row = rowOf(WARM);
    expect(SCORE_COLUMNS.map((column) => row[column].value)).toEqual([
      WARM.score,
      '🟢 Warm',
      'Engage this month',
      1,
      15_840,
      'In favor: relationship healthy · 85 of 100 seats (85%). Propose more seats.',
      'A-1',
    ]);
  });

  it('name a priority with its sign', () => expect(rowOf(DEFENDED).priority.value).toBe('🛡️ Defend first'));

  it('speak the language of the file', () => expect(rowOf(WARM, {words: WORDS.zh}).band.value).toBe('🟢 温'));

  it('leave the target blank that nobody knows', () => {
    expect(rowOf(assessed(healthyAccount({arr: null}))).target.value).toBeNull();
  });
});

describe('how a score looks', () => {
  const {Hot, Warm, Nurture} = DEFAULT_SETTINGS.bandColors;

  it.each([
    {what: 'a warm account in the colors of warm', assessment: WARM, colors: Warm},
    {what: 'a hot account in the colors of hot', assessment: HOT, colors: Hot},
    {what: 'an account to defend in the colors of its band', assessment: DEFENDED, colors: Nurture},
  ])('$what', ({assessment, colors}) => {
    const {score, band} = rowOf(assessment);
    expect(score.style).toMatchObject({...colors, bold: true});
    expect(band.style).toMatchObject({...colors, bold: true});
  });

  it('follows the colors in Settings', () => {
    const bandColors = {...DEFAULT_SETTINGS.bandColors, Warm: {fill: '#ffffff', text: '#000000'}};
    expect(rowOf(WARM, {settings: {...DEFAULT_SETTINGS, bandColors}}).band.style).toMatchObject(bandColors.Warm);
  });

  it('is without color where nothing is known', () => {
    const {score, band} = rowOf(BLANK);
    for (const {style} of [score, band]) expect([style.fill, style.bold]).toEqual([undefined, undefined]);
  });

  it.each([
    {score: 62, overridden: false, format: '0'},
    {score: 62.5, overridden: false, format: '0.##'},
    {score: 62, overridden: true, format: '0"*"'},
    {score: 62.5, overridden: true, format: '0.##"*"'},
  ])('$score is shown as $format when a guardrail overrode it: $overridden', ({score, overridden, format}) => {
    expect(rowOf({...(overridden ? DEFENDED : WARM), score}).score.style.format).toBe(format);
  });

  it('its neighbors are a share, an amount and texts', () => {
    const {band, priority, confidence, target, why, key} = rowOf(WARM);
    expect(confidence.style).toMatchObject({align: 'right', format: '0%_)'});
    expect(target.style).toMatchObject({align: 'right', format: '#,##0_)'});
    for (const {style} of [priority, why, key]) expect(style).toMatchObject({valign: 'middle', wrap: true});
    expect(band.style.format).toBeUndefined();
  });
});

describe('the note behind a score', () => {
  it('is there only where notes are wanted', () => {
    expect(rowOf(WARM, {noted: true}).score.note).toBe(scoreNote(WARM, DEFAULT_SETTINGS, WORDS.en));
    expect(rowOf(WARM)).not.toHaveProperty('score.note');
  });

  it('breaks the score down, a line a factor, and says what would lift it', () => {
    expect(scoreNote(WARM, DEFAULT_SETTINGS, WORDS.en).split('\n')).toEqual([
      'Acme: 65 of 100, Warm',
      'Relationship healthy · 85 of 100 seats (85%)',
      '• Usage ceiling 15/25: 85 of 100 seats (85%)',
      '• Growth triggers 10/20: some growth',
      '• Feature requests 8/15: 1 feature request',
      '• Relationship health 20/20: relationship healthy',
      '• Timing fit 12/20: renewal in 150 days',
      '100% of the score is backed by data.',
      'Readiness 20 of 64: Expansion Ready.',
      '10 points short of Hot. To get there: usage above 90%.',
    ]);
  });

  it('lifts nothing above the highest band', () => {
    expect(scoreNote(HOT, DEFAULT_SETTINGS, WORDS.en).split('\n').slice(7)).toEqual([
      '100% of the score is backed by data.',
      'Readiness 20 of 64: Expansion Ready.',
    ]);
  });

  it('ends with what to be careful about', () => {
    expect(scoreNote(BLANK, DEFAULT_SETTINGS, WORDS.en).split('\n').slice(-2)).toEqual([
      'Possible range 10–100; 0% of the score is backed by data.',
      '⚠ Only 0% of the score is backed by data.',
    ]);
  });
});
