/** Who makes the models whose ids begin so. An id that is not here goes by its own first word. */
const VENDORS: readonly (readonly [beginning: RegExp, vendor: string])[] = [
  [/^(bytedance|seedream|omnihuman|volcengine)\b/, 'ByteDance'],
  [/^elevenlabs\b/, 'ElevenLabs'],
  [/^flux\b/, 'Black Forest Labs'],
  [/^(google|gemini|nano-banana)\b/, 'Google'],
  [/^gpt-image\b/, 'OpenAI'],
  [/^grok-imagine\b/, 'xAI'],
  [/^(hailuo|minimax)\b/, 'MiniMax'],
  [/^happyhorse\b/, 'HappyHorse'],
  [/^pixverse\b/, 'PixVerse'],
  [/^z-image\b/, 'Z-Image'],
];

/** The vendor that a model is listed under, read from its id. */
export function vendorOf(id: string): string {
  const known = VENDORS.find(([beginning]) => beginning.test(id))?.[1];
  // Digits are a version: qwen, qwen2 and qwen3 are one family.
  const [word = id] = id.match(/^[a-z]+/i) ?? [];
  return known ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
