import type { ViewedFile } from '../taskView.js';
import { make } from './dom.js';

/** A file to look at or to listen to, if the mock serves it; else a link, because the page loads nothing from elsewhere. */
export function mediaFigure({ kind, url, path }: ViewedFile): HTMLElement {
  const href = path ?? url;
  const name = path === undefined ? url : nameOf(path);
  const link = make('a', { href, title: href, target: '_blank', rel: 'noopener noreferrer' }, name);
  const media = path === undefined ? undefined : mediaOf(kind, path);
  media?.addEventListener('error', () => media.replaceWith(make('p', { className: 'hint' }, 'It cannot be shown.')));
  return make('figure', {}, ...(media ? [media] : []), make('figcaption', {}, link));
}

function mediaOf(kind: ViewedFile['kind'], src: string): HTMLElement | undefined {
  if (kind === 'image') return make('img', { src, alt: nameOf(src) });
  if (kind === 'video') return make('video', { src, controls: true });
  if (kind === 'audio') return make('audio', { src, controls: true });
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
