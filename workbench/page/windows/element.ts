/** An element with those attributes around those texts and elements. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

export function buttonTo(
  act: () => void,
  label: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = element('button', {type: 'button', ...attributes}, label);
  button.addEventListener('click', act);
  return button;
}
