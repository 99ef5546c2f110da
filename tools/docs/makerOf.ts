/** Makers whose name is not in the titles of their models, by the beginnings of the ids. */
const MAKERS: readonly (readonly [beginning: RegExp, maker: string])[] = [
  [/^(bytedance|seedream|omnihuman|volcengine)\b/, 'ByteDance'],
  [/^flux\d?\b/, 'Black Forest Labs'],
  [/^(google|gemini|nano-banana|veo)\b/, 'Google'],
  [/^(gpt-image|4o-image-api)\b/, 'OpenAI'],
  [/^grok-imagine\b/, 'xAI'],
  [/^hailuo\b/, 'MiniMax'],
  [/^z-image\b/, 'Z-Image'],
];

/** Who made a model: as the list says or, for all others, the first word of the title, as that is spelt. */
export function makerOf(id: string, title: string): string {
  const [word = title] = title.split(' ');
  // Digits are a version: Qwen, Qwen2 and Qwen3 are of one maker.
  return MAKERS.find(([beginning]) => beginning.test(id))?.[1] ?? word.replace(/\d+$/, '');
}
