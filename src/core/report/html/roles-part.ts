import { formatCount } from '../../model/format-count.ts';
import type { Proof, ProvedRole } from '../../model/proof.ts';
import type { Report, ReportRole, ReportTrusted } from '../../model/report.ts';
import { policyName } from '../explained-grant.ts';
import { uncountedSentences } from '../granted-rows.ts';
import { plural } from '../plural.ts';
import { actionsTable } from './actions-table.ts';
import { heatMap } from './heat-map.ts';
import { levelBar } from './level-bar.ts';
import { type Markup, markup, prose } from './markup.ts';

/** Rows of all tables of actions together: a page of more is no page. */
const maxActions = 20_000;

/** Each role: what it can do by level and service, who may assume it, what it carries, and every action. */
export function rolesPart(report: Report, { roles: proved }: Proof): Markup | undefined {
  if (report.roles.length === 0) return undefined;
  const room = Math.ceil(maxActions / report.roles.length);
  const uncounted = uncountedSentences(report);
  return markup`<section id="roles"><h2>Roles</h2>
<p class="lead">Distinct actions, all policies of a role together, without what is denied for certain. ${uncounted.map((one) => `${one} `)}</p>
${report.roles.map((role, index) =>
  rolePart(
    role,
    proved.find(({ name }) => name === role.name),
    `role-${index}`,
    room,
  ),
)}</section>
`;
}

function rolePart(role: ReportRole, proved: ProvedRole | undefined, id: string, room: number): Markup {
  const { granted, services } = role;
  return markup`<section class="role" id="${id}"><h3>${role.name}</h3>
<p class="lead"><b>${role.unknown.length === 0 ? '' : 'At least '}${plural(granted.total, 'action')}</b> in ${plural(services.length, 'service')}. ${contentSentence(role)}</p>
${levelBar(granted)}
<div class="facts"><div><h4>Who may assume it</h4>${trustedList(role.trusted)}</div>
<div><h4>What it carries</h4>${policyList(role, proved)}</div></div>
${unknownList(role)}
<h4 id="${id}-map">By service and access level</h4>
<p class="note">The stronger the colour, the more. A: returns content, credentials or personal records.</p>
${heatMap(services, `${id}-actions`)}
<h4>Every action</h4>
${proved === undefined ? undefined : actionsTable(proved, `${id}-actions`, room)}
</section>
`;
}

function contentSentence({ tiers: { A, B }, unknown }: ReportRole): string {
  const none = unknown.length === 0 ? 'None returns' : 'None that is known returns';
  const content = A === 0 ? none : plural(A, 'returns', 'return');
  const embedded =
    B === 0 ? '' : `; ${plural(B, 'returns', 'return')} settings or bills in which some may stand (B)`;
  return `${content} content, credentials or personal records (A)${embedded}.`;
}

function trustedList(trusted: ReportRole['trusted']): Markup {
  if (trusted === null) return markup`<p>Its trust policy was not read.</p>`;
  if (trusted.length === 0) return markup`<p>Nobody.</p>`;
  return markup`<ul>${trusted.map((one) => markup`<li>${trustedLine(one)}</li>`)}</ul>`;
}

function trustedLine({ type, principal, conditions }: ReportTrusted): Markup {
  const under =
    conditions.length === 0
      ? markup`, <b>without a condition</b>`
      : markup`, only with ${conditions.map((key, index) => markup`${index === 0 ? '' : ', '}<code>${key}</code>`)}`;
  return markup`${type === principal ? '' : `${type} `}<code>${principal}</code>${under}`;
}

function policyList({ documents, managed, versions }: ReportRole, proved: ProvedRole | undefined): Markup {
  if (documents.length + managed.length === 0) return markup`<p>No policy.</p>`;
  const known = proved?.policies ?? [];
  return markup`<ul>${[...documents, ...managed].map((name) => {
    const policy = known.find((one) => one.name === name);
    const version = versions[name] ?? null;
    const of = policy?.updatedAt == null ? '' : ` of ${policy.updatedAt}`;
    const isUnknown = managed.includes(name) && version === null;
    const count = isUnknown
      ? ': not known'
      : policy === undefined
        ? ''
        : `: ${plural(policy.actions, 'action')}`;
    return markup`<li><code>${policyName(name, version)}</code>${of}${count}</li>`;
  })}</ul>`;
}

function unknownList({ unknown }: ReportRole): Markup | undefined {
  if (unknown.length === 0) return undefined;
  return markup`<h4>What nobody can tell</h4>
<p>${formatCount(unknown.length)} ${unknown.length === 1 ? 'thing may let' : 'things may let'} it do more than is counted here.</p>
<ul>${unknown.slice(0, 100).map(({ what, reason }) => markup`<li><code>${what}</code>: ${prose(reason)}</li>`)}${
    unknown.length > 100
      ? markup`<li>${formatCount(unknown.length - 100)} more in the JSON report</li>`
      : undefined
  }</ul>`;
}
