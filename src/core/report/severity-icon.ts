import type { Severity } from '../model/finding.ts';

/** What Markdown shows beside the name of a severity. */
export const severityIcon: Readonly<Record<Severity, string>> = {
  error: '🔴',
  'security-warning': '🟠',
  warning: '🟡',
  suggestion: '🔵',
};
