/** The usual extension of each type; of the types of an extension, the usual one first. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  ...{ 'image/png': 'png', 'image/jpeg': 'jpg', 'image/jpg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif' },
  ...{ 'image/avif': 'avif', 'image/heic': 'heic', 'image/bmp': 'bmp', 'image/tiff': 'tiff', 'image/svg+xml': 'svg' },
  ...{ 'video/mp4': 'mp4', 'video/quicktime': 'mov', 'video/webm': 'webm', 'video/x-matroska': 'mkv' },
  ...{ 'audio/mpeg': 'mp3', 'audio/mp3': 'mp3', 'audio/wav': 'wav', 'audio/x-wav': 'wav', 'audio/wave': 'wav' },
  ...{ 'audio/mp4': 'm4a', 'audio/x-m4a': 'm4a', 'audio/aac': 'aac', 'audio/ogg': 'ogg', 'audio/opus': 'opus' },
  ...{ 'audio/flac': 'flac', 'application/json': 'json', 'application/zip': 'zip', 'text/plain': 'txt' },
};

/** The extension for a type such as `image/png; charset=…`, without a dot; undefined for a type that tells none. */
export function extensionOf(type: string | null | undefined): string | undefined {
  const [bare = ''] = `${type ?? ''}`.toLowerCase().split(';');
  return Object.hasOwn(EXTENSIONS, bare.trim()) ? EXTENSIONS[bare.trim()] : undefined;
}

/** The usual type of a file of this name; undefined if its extension tells none. */
export function typeOf(name: string): string | undefined {
  const [, ending = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  const known = ending === 'jpeg' ? 'jpg' : ending;
  return Object.entries(EXTENSIONS).find(([, extension]) => extension === known)?.[0];
}
