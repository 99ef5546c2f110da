import { styleText } from 'node:util';
import type { Output } from '../command/index.js';

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const EVERY_MS = 120;
/** Carriage return, and erase to the end of the line. */
const CLEAR = '\r\u001b[K';

/** Lines at the foot of a terminal that change in place. */
export interface Status {
  /** Shows a text with the time since the beginning, instead of the last one. Without a terminal, nothing. */
  show(text: string): void;
  /** Says something that stays. */
  say(text: string): void;
  /** Lets something be printed to the same terminal. */
  print(print: () => void): void;
  /** Takes the line away. */
  end(): void;
}

/**
 * Shows on standard error what goes on, if that is a terminal and nobody asked for quiet.
 *
 * @param timed Whether the time since the beginning is shown, too.
 */
export function createStatus({ note, quiet }: Output, timed = true): Status {
  const stream = process.stderr;
  const draws = stream.isTTY && !quiet;
  const start = performance.now();
  let text = '';
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    const seconds = (performance.now() - start) / 1000;
    const frame = FRAMES[Math.floor((seconds * 1000) / EVERY_MS) % FRAMES.length] ?? '';
    const line = `${text}${timed ? `  ${timeText(seconds)}` : ''}`.slice(0, (stream.columns || 80) - 3);
    stream.write(`${CLEAR}${styleText('cyan', frame, { stream })} ${line}`);
  };
  const clear = () => void (draws && timer && stream.write(CLEAR));
  const above = (print: () => void) => {
    clear();
    print();
    if (timer) draw();
  };
  return {
    show(given) {
      text = given;
      if (!draws) return;
      timer ??= setInterval(draw, EVERY_MS);
      draw();
    },
    say: (given) => above(() => note(given)),
    print: above,
    end() {
      clear();
      clearInterval(timer);
      timer = undefined;
    },
  };
}

/** Seconds for people: `8 s`, `2 min 5 s`, `1 h 2 min`. */
export function timeText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
