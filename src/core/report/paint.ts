import type { Severity } from '../model/finding.ts';

/** Colours a text for a terminal, or leaves it as it is. */
type Brush = (text: string) => string;

export interface Paint {
  readonly bold: Brush;
  readonly dim: Brush;
  readonly red: Brush;
  readonly green: Brush;
  readonly yellow: Brush;
  readonly cyan: Brush;
  /** The colour of a severity, everywhere the same. */
  readonly severity: (severity: Severity) => Brush;
}

/** ANSI colours, or none. The text may not hold escape codes of its own. */
export function createPaint(colors: boolean): Paint {
  const brush = (open: number, close: number): Brush =>
    colors ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;
  const paint = {
    bold: brush(1, 22),
    dim: brush(2, 22),
    red: brush(31, 39),
    green: brush(32, 39),
    yellow: brush(33, 39),
    cyan: brush(36, 39),
  };
  const bySeverity: Readonly<Record<Severity, Brush>> = {
    error: paint.red,
    'security-warning': brush(35, 39),
    warning: paint.yellow,
    suggestion: paint.cyan,
  };
  return { ...paint, severity: (severity) => bySeverity[severity] };
}
