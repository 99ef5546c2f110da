/**
 * The words of a line of a shell, as far as it is typed, without the quotes. The last is the one that is being typed, and may be
 * empty. Nothing is run or replaced: `$(…)` stays what it is.
 */
export function wordsOf(line: string): string[] {
  const words = [''];
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (quote === '' && /\s/.test(character)) {
      if (words.at(-1) !== '' || /["']/.test(line.charAt(at - 1))) words.push('');
    } else if (quote === '' && /["']/.test(character)) quote = character;
    else if (character === quote) quote = '';
    else words[words.length - 1] += character === '\\' && quote !== "'" ? line.charAt(++at) : character;
  }
  // `KEY=value kie run` starts with what is no word of the command.
  const start = words.findIndex((word) => !/^\w+=/.test(word));
  return words.slice(start + 1);
}
