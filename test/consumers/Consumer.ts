/** A compiler, bundler or framework with which somebody uses the package. */
export interface Consumer {
  readonly name: string;
  /**
   * Uses the package as its users would.
   *
   * @param folder An empty folder, from which the package and the tools are found.
   * @throws Error with what went wrong.
   */
  use(folder: string): Promise<void>;
}
