export const MODEL = 'google/nano-banana';

/** An order that says its reference in its prompt, where the mock shows it. */
export const order = (ref: string) => ({ ref, model: MODEL, input: { prompt: `boat ${ref}` } }) as const;

/** As many orders, with the references `order-0` and so on. */
export const orders = (count: number) => Array.from({ length: count }, (_, index) => order(`order-${index}`));
