/** What an element may hold: elements, texts, or nothing. */
export type Content = Node | string | null | readonly Content[];

/** What an element is given: attributes, and handlers of its events. */
export interface Given {
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
  readonly style?: Readonly<Record<string, string>>;
  readonly [attribute: string]: unknown;
}

/**
 * An element with its content. Texts become text nodes, so nothing that a cell says is ever read as HTML.
 *
 * A `true` attribute is set without a value; one that is `false` or `null` is left out.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  {on = {}, style = {}, ...attributes}: Given = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
  for (const [name, handler] of Object.entries(on)) element.addEventListener(name, handler);
  element.append(...nodesOf(content));
  return element;
}

export function div(classes: string, ...content: readonly Content[]): HTMLElement {
  return el('div', {class: classes}, ...content);
}

/** A block under a heading. */
export function part(heading: string, ...content: readonly Content[]): HTMLElement {
  return div('tight', el('h3', {}, heading), ...content);
}

/** A paragraph that is not much looked at; nothing without a text. */
export function quiet(text: string, given: Given = {}): Content {
  return text === '' ? null : el('p', {class: 'quiet', ...given}, text);
}

export function list(texts: readonly string[]): Content {
  const items = texts.map((text) => el('li', {}, text));
  return el('ul', {class: 'tight'}, items);
}

/** Something to fill in, under its label. */
export function field(label: string, control: HTMLElement, ...more: readonly Content[]): HTMLElement {
  return el('div', {}, el('label', {for: control.id}, label), control, ...more);
}

export function button(text: string, click: () => void, given: Given = {}): HTMLButtonElement {
  return el('button', {type: 'button', ...given, on: {click}}, text);
}

/** A list of choices; `change` gets the one that was picked. */
export function select(
  options: readonly {readonly id: string; readonly label: string}[],
  chosen: string,
  change: (id: string) => void,
  given: Given,
): HTMLSelectElement {
  const choices = options.map(({id, label}) => el('option', {value: id, selected: id === chosen}, label));
  const shown = el('select', {...given, on: {change: () => change(shown.value)}}, choices);
  return shown;
}

/**
 * Shows content in place of what an element held. The focus stays on the element of the same id, and what was folded
 * open stays open.
 */
export function show(place: HTMLElement, ...content: readonly Content[]): void {
  const focused = place.contains(document.activeElement) ? (document.activeElement?.id ?? '') : null;
  const open = new Set(Array.from(place.querySelectorAll('details[open]'), ({id}) => id));
  place.replaceChildren(...nodesOf(content));
  for (const fold of place.querySelectorAll('details')) if (open.has(fold.id)) fold.open = true;
  if (focused === null) return;
  const again = focused === '' ? null : document.getElementById(focused);
  (again ?? place).focus({preventScroll: true});
}

function nodesOf(content: readonly Content[]): (Node | string)[] {
  return content.flatMap((each) => {
    if (each === null) return [];
    return Array.isArray(each) ? nodesOf(each) : [each as Node | string];
  });
}
