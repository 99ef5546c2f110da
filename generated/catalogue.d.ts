// Derived from openapi/ by `npm run generate`. Do not edit.
export declare const catalogue: Readonly<Record<string, { readonly title: string; readonly media: 'image' | 'video' | 'audio' | 'text' | 'midi' | 'voice' | 'persona'; readonly result: 'resultUrls' | 'resultObject' | 'data' | 'unknown'; readonly takes: readonly ('prompt' | 'images' | 'video' | 'audio' | 'earlier task' | 'persona')[] }>>;
