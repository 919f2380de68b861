import type { StringValue } from '../model/value.ts';
import { withDefaults } from '../model/with-defaults.ts';
import { toPattern } from './hole-pattern.ts';

/**
 * The service of a `Service` principal, without Region and domain: `logs` of `logs.us-east-1.amazonaws.com`,
 * `logging.s3` of `logging.s3.amazonaws.com`. Undefined where it is none, or only a deployment knows which.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
 */
export function readServicePrincipal(value: StringValue): string | undefined {
  // Holes are `*`: of a Region, or of what a partition calls its domain.
  const text = toPattern(withDefaults(value)).toLowerCase();
  const domain = ['.amazonaws.com', '.amazonaws.com.cn', '.*'].find((end) => text.endsWith(end));
  if (domain === undefined) return undefined;
  const labels = text.slice(0, -domain.length).split('.');
  const names = labels.length > 1 && isRegion(labels.at(-1)) ? labels.slice(0, -1) : labels;
  const name = names.join('.');
  return /^[a-z0-9.-]+$/.test(name) ? name : undefined;
}

function isRegion(label = ''): boolean {
  return label === '*' || /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(label);
}
