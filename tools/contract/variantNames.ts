/** The part of a bundle that names the variants. Every member may be missing: the diff also reads old contracts. */
interface Mapped {
  readonly components?: {
    readonly schemas?: {
      readonly CreateTaskRequest?: { readonly discriminator?: { readonly mapping?: Readonly<Record<string, string>> } };
    };
  };
}

/**
 * The component name of each variant, such as `NanoBanana`, by model id. The bundler chooses the names, and the discriminator
 * mapping of createTask's request says which it chose. Nothing else reads the mapping.
 *
 * @param bundle A bundled contract. One without a mapping has no variants.
 */
export function variantNames(bundle: unknown): ReadonlyMap<string, string> {
  // A bundle is JSON, and `Mapped` leaves every member open.
  const { components } = (bundle ?? {}) as Mapped;
  const mapping = components?.schemas?.CreateTaskRequest?.discriminator?.mapping ?? {};
  return new Map(Object.entries(mapping).map(([id, ref]) => [id, ref.replace('#/components/schemas/', '')]));
}
