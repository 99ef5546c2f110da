import type { ViewedFile } from '../taskView.js';
import { make } from './dom.js';

/** A file to look at or to listen to, if the mock serves it; else a link, because the page loads nothing from elsewhere. */
export function mediaFigure({ kind, url, path }: ViewedFile): HTMLElement {
  const link = make('a', { href: path ?? url, target: '_blank', rel: 'noopener noreferrer' }, path ?? url);
  const media = path === undefined ? undefined : mediaOf(kind, path);
  media?.addEventListener('error', () => media.replaceWith(make('p', { className: 'hint' }, 'It cannot be shown.')));
  return make('figure', {}, ...(media ? [media] : []), make('figcaption', {}, link));
}

function mediaOf(kind: ViewedFile['kind'], src: string): HTMLElement | undefined {
  if (kind === 'image') return make('img', { src, alt: src.slice(src.lastIndexOf('/') + 1) });
  if (kind === 'video') return make('video', { src, controls: true });
  if (kind === 'audio') return make('audio', { src, controls: true });
}
