/** What a terminal of so many columns shows in the end: it knows line ends, `\r`, "erase to the end of the line", moves of the cursor and colours. */
export function screenOf(drawn: string, columns: number): string[] {
  const lines: string[] = [''];
  let [row, column] = [0, 0];
  const put = (character: string) => {
    if (column === columns) [row, column] = [row + 1, 0];
    const line = (lines[row] ?? '').padEnd(column);
    lines[row] = line.slice(0, column) + character + line.slice(column + 1);
    column++;
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal obeys.
  for (const [token, count, command] of drawn.matchAll(/\u001b\[\??([\d;]*)([A-Za-z])|[\s\S]/gu)) {
    if (token === '\r') column = 0;
    else if (token === '\b') column = Math.max(0, column - 1);
    else if (token === '\n') row++;
    else if (command === 'K') lines[row] = (lines[row] ?? '').slice(0, column);
    else if (command === 'J') lines.splice(row + 1);
    else if (command === 'A') row = Math.max(0, row - (Number(count) || 1));
    else if (command === 'C') column += Number(count) || 1;
    else if (command === 'D') column = Math.max(0, column - (Number(count) || 1));
    else if (command === 'G') column = (Number(count) || 1) - 1;
    else if (command === undefined && token >= ' ') put(token);
    while (lines.length <= row) lines.push('');
  }
  return lines.map((line) => line.trimEnd());
}
