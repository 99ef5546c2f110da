/** An element that shows an item. */
export interface Row<T> {
  readonly element: HTMLElement;
  /** Shows what the item is now. */
  update(item: T): void;
}

/**
 * Shows lists of items in a container. An item keeps its element, in its place, as long as it is in the list: so nothing flickers, and
 * a button does not vanish under the pointer.
 */
export function keyed<T>(container: HTMLElement, keyOf: (item: T) => string, makeRow: (item: T) => Row<T>) {
  let rows = new Map<string, Row<T>>();
  return (items: readonly T[]): void => {
    const next = new Map<string, Row<T>>();
    for (const item of items) {
      const key = keyOf(item);
      const row = rows.get(key) ?? makeRow(item);
      row.update(item);
      next.set(key, row);
    }
    for (const [key, { element }] of rows) if (!next.has(key)) element.remove();
    let place = container.firstChild;
    for (const { element } of next.values()) {
      // An element that is moved loses the focus.
      if (element === place) place = place.nextSibling;
      else container.insertBefore(element, place);
    }
    rows = next;
  };
}
