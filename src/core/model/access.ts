/** Access levels, strongest first; an action with several counts under the strongest. */
export const accessLevels = ['Permissions management', 'Tagging', 'Write', 'Read', 'List'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** Distinct actions that Allow patterns reach in the service reference, by strongest level. */
export type Granted = Readonly<Record<AccessLevel, number>> & { readonly total: number };

/** The levels that change nothing. */
export const readLevels: readonly AccessLevel[] = ['Read', 'List'];
