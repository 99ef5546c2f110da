const MB: Readonly<Record<string, number>> = { KB: 1 / 1000, MB: 1, GB: 1000 };

/** The size of a file in MB, such as 0.5 for `500KB`; undefined if the text is not a size. */
export function megabytes(text: string): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([KMG]B)$/i.exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * (MB[unit.toUpperCase()] ?? 1);
}
