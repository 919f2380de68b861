import { hasWildcard } from './action-pattern.ts';
import type { Demand } from './held-by.ts';
import { isPinnedArn, isPinnedId } from './pinned-values.ts';

/** Keys with an ARN: who or what calls. */
const arnKeys: ReadonlySet<string> = new Set([
  'aws:principalarn',
  'aws:sourcearn',
  'aws:sourcevpcarn',
  's3:dataaccesspointarn',
]);

/** Keys with an id of an account, organization, network or caller. */
const idKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalservicename',
  'aws:principalservicenameslist',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  'aws:username',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  'sns:endpoint',
]);

/** What tells someone from everyone: the keys that S3 takes for it, and their kin in other services. */
export const someone: Demand = {
  counts: (key) =>
    arnKeys.has(key) ||
    idKeys.has(key) ||
    key === 'aws:sourceip' ||
    key === 'elasticfilesystem:accessedviamounttarget',
  narrows({ text, holes }, key, wild) {
    if (holes.length > 0) return true;
    if (key === 'aws:sourceip') return isNarrowRange(text);
    if (key === 'elasticfilesystem:accessedviamounttarget') return text === 'true';
    if (!wild || !hasWildcard(text)) return text !== '';
    return arnKeys.has(key) ? isPinnedArn(text) : isPinnedId(text);
  },
};

/** Networks too wide to tell anyone apart: IPv4 wider than /8 and IPv6 wider than /32, as S3 draws the line. */
function isNarrowRange(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const isSix = address.includes(':');
  return Number(bits ?? (isSix ? 128 : 32)) >= (isSix ? 32 : 8);
}
