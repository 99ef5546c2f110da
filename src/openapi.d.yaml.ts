/** The contract as a YAML file: what an import of it gives depends on your loader. */
declare const openapi: unknown;
export default openapi;
