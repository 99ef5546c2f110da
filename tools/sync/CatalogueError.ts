/** The live catalogue cannot be asked, or its answer cannot be understood. */
export class CatalogueError extends Error {
  override readonly name: string = 'CatalogueError';
}

/** Nothing more can be asked: the key is refused, or nobody answers. */
export class CatalogueClosedError extends CatalogueError {
  override readonly name = 'CatalogueClosedError';
}
