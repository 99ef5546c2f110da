/**
 * Bytes of a body. Their type has a parameter since TypeScript 5.7 only, and `fetch` asks for the one that `encode` gives. Node.js has
 * no type of the name `TextEncoder`.
 */
export type Bytes = ReturnType<InstanceType<typeof TextEncoder>['encode']>;
