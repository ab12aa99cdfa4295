import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT} from '../../scripts/fresh-build.mjs';

const FOLDER = join(PROJECT, 'sidebar');
const FILES = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(ts|html)$/.test(name));

/** Ways to turn a text into elements or code. */
const FORBIDDEN: readonly (readonly [what: string, form: RegExp])[] = [
  ['innerHTML or outerHTML', /(?:inner|outer)HTML/],
  ['insertAdjacentHTML', /insertAdjacentHTML/],
  ['document.write', /document\s*\.\s*write/],
  ['parsing HTML', /DOMParser|createContextualFragment|setHTML|parseHTML|<template/],
  ['a handler as a text', /\son\w+\s*=\s*["']|setAttribute\(\s*['"`]on/],
  ['an attribute that loads or leads somewhere', /\b(?:src|srcdoc|href|action|formaction|ping|poster)\s*:/],
  ['an address', /['"`](?:https?:|\/\/|data:|javascript:)/],
];

describe('the sources of the sidebar', () => {
  it('are all here', () => expect(FILES.length).toBeGreaterThan(10));

  it.each(FILES)('%s turns no text into elements or code', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    for (const [what, form] of FORBIDDEN) expect([what, form.exec(text)?.[0] ?? null]).toEqual([what, null]);
  });
});

describe('the check', () => {
  it.each([
    ...['element.innerHTML = name', "place.insertAdjacentHTML('beforeend', name)", 'document.write(name)'],
    ...['<button onclick="go()">', "element.setAttribute('onclick', name)", "el('a', {href: address})"],
    ...["el('img', {src: address})", "open('https://example.com')"],
  ])('sees %s', (line) => expect(FORBIDDEN.some(([, form]) => form.test(line))).toBe(true));
});
