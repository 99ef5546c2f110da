/**
 * When records are from: `spring` has ten members, as in recorded answers of March and April 2026. `autumn` has those that came
 * until September 2026, too.
 */
export type Vintage = 'spring' | 'autumn';
