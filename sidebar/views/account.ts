import type {AccountView, FactorBar, LabeledText} from '../../src/api';
import {button, type Content, div, el, list, part, quiet} from '../element';
import {t} from '../words';
import {copyButton} from './copy';
import {bar, figuresView} from './result';

/** Asks for a row, before one was read. */
export function accountHint(message: string, read: () => void): Content {
  return div('stack', readButton(read), quiet(message, {role: 'status'}));
}

/** Everything about one account. */
export function accountDetails(view: AccountView, read: () => void): Content {
  const {factors, why, lift, whatIfs, facts, sizing, cautions, opening, subject, email} = view;
  const {next, nextWho, objections, guide, coaching} = view;
  const mail = div('tight', el('p', {}, el('strong', {}, subject)), el('p', {class: 'pre'}, email));
  return div(
    'stack',
    readButton(read),
    headline(view),
    div('card tight', el('h3', {}, t('next')), el('p', {}, el('strong', {}, next)), quiet(nextWho)),
    part(t('factors'), el('p', {}, why), factorBars(factors)),
    lift === '' ? null : part(t('lift'), el('p', {}, lift)),
    whatIfsView(whatIfs),
    cautions.length === 0 ? null : div('card care tight', el('h3', {}, t('cautions')), list(cautions)),
    figuresView(facts),
    sizing.length === 0 ? null : part(t('sizing'), figuresView(sizing)),
    toCopy('opening', el('p', {}, opening), opening),
    toCopy('email', mail, email === '' ? '' : `${subject}\n\n${email}`),
    linesView('objections', objections),
    linesView('guide', guide),
    linesView('coaching', coaching),
  );
}

/** Questions to click on; the answer to the last one is below them. */
function whatIfsView(whatIfs: readonly LabeledText[]): Content {
  if (whatIfs.length === 0) return null;
  const answer = el('p', {role: 'status', id: 'what-if-answer'});
  const buttons = whatIfs.map(({label, text}, index): HTMLButtonElement => {
    const ask = () => {
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === buttons[index]));
      answer.textContent = text;
    };
    return button(label, ask, {'aria-pressed': 'false', id: `what-if-${index}`});
  });
  return el('div', {class: 'tight', id: 'what-ifs'}, el('h3', {}, t('what-if')), buttons, answer);
}

/** What to say, or to mind, line by line; nothing without lines. */
function linesView(name: string, lines: readonly LabeledText[]): Content {
  if (lines.length === 0) return null;
  const pairs = lines.map(({label, text}) => [el('dt', {}, el('strong', {}, label)), el('dd', {}, text)]);
  return el('div', {class: 'tight', id: name}, el('h3', {}, t(name)), el('dl', {class: 'tight'}, pairs));
}

function readButton(read: () => void): Content {
  return div('row', button(t('read-row'), read, {class: 'primary', id: 'read-row'}));
}

function headline({account, score, band, fill, text, priority, overridden, verdict, range}: AccountView): Content {
  const colors: Record<string, string> = fill === '' ? {} : {background: fill, color: text};
  const shown = el('p', {class: 'score', style: colors}, overridden ? `${score}*` : String(score));
  return div(
    'card tight',
    div('ends', div('grow', el('h2', {class: 'name'}, account), el('p', {}, band)), shown),
    el('p', {}, el('strong', {}, overridden ? t('guardrail', {priority}) : priority)),
    el('p', {}, verdict),
    quiet(range),
  );
}

function factorBars(factors: readonly FactorBar[]): Content {
  return el(
    'dl',
    {class: 'bars factors'},
    factors.map(({label, points, top, evidence, hasData}) => [
      el('dt', {}, el('span', {}, label), el('span', {class: 'quiet'}, `${points} / ${top}`)),
      el('dd', {class: 'quiet'}, bar(top === 0 ? 0 : points / top, '', !hasData), evidence),
    ]),
  );
}

function toCopy(name: string, shown: Content, copied: string): Content {
  if (copied.trim() === '') return null;
  return div('card tight', div('ends', el('h3', {}, t(name)), copyButton(copied, name)), shown);
}
