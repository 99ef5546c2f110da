const MB: Readonly<Record<string, number>> = { KB: 1 / 1000, MB: 1, GB: 1000 };

/** A size of a file in MB, such as 0.5 of `500KB`; undefined if the text is none. */
export function megabytes(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([KMG]B)$/i.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * (MB[unit.toUpperCase()] ?? 1);
}
