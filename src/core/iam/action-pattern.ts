/** An entry of `Action` or `NotAction`, cut at its first colon. */
export interface ActionPattern {
  readonly service: string;
  readonly name: string;
}

/** Reads `service:Name`; undefined where one of the two is missing. */
export function readActionPattern(text: string): ActionPattern | undefined {
  const colon = text.indexOf(':');
  if (colon < 1 || colon === text.length - 1) return undefined;
  return { service: text.slice(0, colon), name: text.slice(colon + 1) };
}

/** Whether a text can stand for several: it holds `*` or `?`. */
export function hasWildcard(text: string): boolean {
  return text.includes('*') || text.includes('?');
}

/** Whether a text stands for every text, or all but the shortest: nothing but wildcards, one of them `*`. */
export function isAnyText(text: string): boolean {
  return text.includes('*') && /^[*?]+$/.test(text);
}

/** Whether a pattern is every action of every service: `*` or `*:*`. */
export function isFullWildcard(text: string): boolean {
  const pattern = readActionPattern(text);
  return isAnyText(text) || (pattern !== undefined && isAnyText(pattern.service) && isAnyText(pattern.name));
}

/** The service of which a pattern is every action, as written in it: `s3` of `s3:*`. */
export function wholeService(text: string): string | undefined {
  const pattern = readActionPattern(text);
  if (pattern === undefined || hasWildcard(pattern.service) || !isAnyText(pattern.name)) return undefined;
  return pattern.service;
}
