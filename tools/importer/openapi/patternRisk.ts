/** An escape, a class, the head of a group, a bracket, an alternation, a quantifier, or any other character. */
const TOKEN =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<[^>]*>)|[()|]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
/** More parts of variable length than these, one after the other, take more time than a long text allows. */
const MOST_VARIABLE = 8;
const MOST_UNBOUNDED = 2;
/** A quantifier with a higher maximum is as bad as one without. */
const LONG = 20;

/** What in a group can match the same text in several ways. */
class Group {
  unbounded = 0;
  variable = 0;
  hasChoice = false;
}

/**
 * Why a pattern may take endless time on some text; undefined if it cannot. It errs on the safe side: in a repeated group it
 * allows neither alternatives nor parts of variable length, and elsewhere few parts of variable length.
 *
 * @param pattern A regular expression that is valid with the flag `u`.
 */
export function patternRisk(pattern: string): string | undefined {
  const whole = new Group();
  const outer: Group[] = [];
  let group = whole;
  let ended: Group | undefined;
  for (const [token] of pattern.matchAll(TOKEN)) {
    const repeat = limitsOf(token);
    const closed = ended;
    ended = undefined;
    if (/^\\([1-9]|k<)/.test(token)) return 'it refers back to a group';
    if (token === '|') group.hasChoice = true;
    if (token.startsWith('(')) {
      outer.push(group);
      group = new Group();
    } else if (token === ')') {
      ended = group;
      group = outer.pop() ?? whole;
      group.unbounded += ended.unbounded;
      group.variable += ended.variable;
      group.hasChoice ||= ended.hasChoice;
    } else if (repeat !== undefined) {
      if (closed && repeat.most > 1 && (closed.hasChoice || closed.variable > 0))
        return 'it repeats a group that matches the same text in several ways';
      if (repeat.least !== repeat.most) group.variable += 1;
      if (repeat.least !== repeat.most && repeat.most > LONG) group.unbounded += 1;
    }
  }
  // A search that may begin anywhere is one more loop.
  const unbounded = whole.unbounded + (pattern.startsWith('^') && !whole.hasChoice ? 0 : 1);
  const isMuch = unbounded > MOST_UNBOUNDED || whole.variable > MOST_VARIABLE;
  return isMuch ? 'it has too many parts of variable length' : undefined;
}

/** How often a quantifier repeats; undefined if the token is none. */
function limitsOf(token: string): { least: number; most: number } | undefined {
  if (/^[*+?]\??$/.test(token)) return { least: token[0] === '+' ? 1 : 0, most: token[0] === '?' ? 1 : Infinity };
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}\??$/.exec(token) ?? [];
  if (least === undefined) return undefined;
  return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
}
