/** The element of this id, which the page has. @throws Error if it has none of this kind. */
export function at<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} #${id}`);
}

/** Makes an element. Its children are elements or texts; a text is never read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'innerHTML' | 'outerHTML'>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  Object.assign(element, properties);
  element.append(...children);
  return element;
}

/** Sets a text, unless it is there already: setting it anew would end a selection of it. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Shows a text, or nothing. */
export function setNotice(element: HTMLElement, text: string): void {
  setText(element, text);
  element.hidden = text === '';
}

/** A time span, in ms, for people. */
export function span(ms: number): string {
  const seconds = ms / 1_000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  const minutes = seconds / 60;
  return minutes < 100 ? `${Math.floor(minutes)} min ${Math.floor(seconds % 60)} s` : `${(minutes / 60).toFixed(1)} h`;
}
