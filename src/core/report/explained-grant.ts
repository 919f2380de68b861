import type { ExplainedData, ExplainedGrant } from '../model/explanation.ts';
import { escapeTerminal } from './escape.ts';
import { enumerate, plural } from './plural.ts';

/** Where a grant comes from: `CloudWatchReadOnlyAccess v10, logs:Get*`. */
export function sayGrant(grant: ExplainedGrant): string {
  const statement = grant.sid === null ? `statement ${grant.statement + 1}` : grant.sid;
  const pattern = grant.pattern ?? 'NotAction';
  return escapeTerminal(`${policyName(grant.policy, grant.version)}, ${statement}, ${pattern}`, 200);
}

/** On what a grant holds, and how many conditions there are. */
export function sayScope({ resources, negatedResources, conditions }: ExplainedGrant): string {
  const [first, second, ...more] = resources;
  const shown = [first, second].filter((one) => one !== undefined);
  const list = enumerate([...shown, ...(more.length > 0 ? [`${more.length} more`] : [])]);
  const scope = `on ${negatedResources ? 'everything but ' : ''}${list === '' ? 'nothing' : list}`;
  return escapeTerminal(conditions === 0 ? scope : `${scope}, under ${plural(conditions, 'condition')}`, 200);
}

/** A managed policy by its last name and version, an inline one by where it is. */
export function policyName(name: string, version: string | null): string {
  const short = name.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name;
  return version === null ? short : `${short} ${version}`;
}

/** How old what is said is. */
export function sayData({ version, updatedAt }: ExplainedData): string {
  return `As of the service reference of ${updatedAt} (${version}); AWS adds actions without notice.`;
}
