import type { ReportRole, ReportService, ReportTrusted } from '../model/report.ts';
import { showHidden, shorten } from './escape.ts';
import { formatCount } from '../model/format-count.ts';
import { shownLevels } from './granted-rows.ts';
import { plural } from './plural.ts';

/** Nodes of a kind; a picture of everything shows nothing. */
const maxTrusted = 6;
const maxPolicies = 8;
const maxServices = 10;

const maxLabel = 60;

/** What changes something, or returns content. */
const loud = 'classDef loud stroke:red,stroke-width:2px';

/**
 * Who may assume a role, through which policies it reaches what, as a Mermaid flowchart: the services it can do most in,
 * those first in which it changes something or reads content (https://mermaid.js.org/syntax/flowchart.html).
 */
export function rolePicture(role: ReportRole): string {
  const policies = [...role.documents, ...role.managed];
  const services = role.services.toSorted((a, b) => weightOf(b) - weightOf(a));
  const shownPolicies = policies.slice(0, maxPolicies);
  const shownServices = services.slice(0, maxServices);
  const lines = [
    'flowchart LR',
    `  role(["${label(role.name)}"])`,
    ...trustedLines(role.trusted),
    ...shownPolicies.flatMap((name, index) => [
      `  p${index}["${label(policyName(name))}"]`,
      `  role --> p${index}`,
    ]),
    ...moreNode('policies', policies.length - shownPolicies.length, 'more policy', 'more policies'),
    ...shownServices.map((service, index) => `  s${index}["${serviceLabel(service)}"]`),
    ...moreNode('services', services.length - shownServices.length, 'more service'),
    ...edges(shownPolicies, shownServices, services.slice(maxServices)),
    ...(role.unknown.length > 0
      ? [`  unknown["${plural(role.unknown.length, 'thing')} nobody can tell"]`, '  role -.-> unknown']
      : []),
    ...loudLines(shownServices),
  ];
  return lines.join('\n');
}

function trustedLines(trusted: ReportRole['trusted']): readonly string[] {
  if (trusted === null) return ['  t0["its trust policy was not read"]', '  t0 -.-> role'];
  const more = trusted.length - maxTrusted;
  return [
    ...trusted
      .slice(0, maxTrusted)
      .flatMap((one, index) => [`  t${index}["${trustedLabel(one)}"]`, `  t${index} -->|may assume| role`]),
    ...(more > 0 ? [`  trusted["${formatCount(more)} more"]`, '  trusted -->|may assume| role'] : []),
  ];
}

function trustedLabel({ type, principal, conditions }: ReportTrusted): string {
  const who = type === principal ? label(type) : `${label(type)}<br/>${label(principal)}`;
  const shown = conditions.slice(0, 3).map(label);
  const more = conditions.length - shown.length;
  const under = [...shown, ...(more > 0 ? [`${formatCount(more)} more`] : [])].join(', ');
  return under === '' ? who : `${who}<br/>if ${under}`;
}

function moreNode(id: string, count: number, singular: string, many?: string): readonly string[] {
  return count > 0
    ? [`  ${id}["${plural(count, singular, many)}"]`, ...(id === 'policies' ? ['  role --> policies'] : [])]
    : [];
}

/** From each policy, or from all those not shown, to each service it reaches, or to all those not shown. */
function edges(
  policies: readonly string[],
  shown: readonly ReportService[],
  others: readonly ReportService[],
): readonly string[] {
  const idOf = new Map(policies.map((name, index) => [name, `p${index}`]));
  const from = ({ policies: names }: ReportService) => names.map((name) => idOf.get(name) ?? 'policies');
  const all = [
    ...shown.flatMap((service, index) => from(service).map((id) => `  ${id} --> s${index}`)),
    ...others.flatMap((service) => from(service).map((id) => `  ${id} --> services`)),
  ];
  return [...new Set(all)];
}

function serviceLabel({ service, levels, content }: ReportService): string {
  const counts = shownLevels.flatMap((level) => {
    const count = levels[level] ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${level}`];
  });
  const returned = content === 0 ? [] : [plural(content, 'returns content', 'return content')];
  return [`<b>${label(service)}</b>`, counts.join(', '), ...returned].join('<br/>');
}

function loudLines(services: readonly ReportService[]): readonly string[] {
  const ids = services.flatMap((service, index) => (isLoud(service) ? [`s${index}`] : []));
  return ids.length === 0 ? [] : [`  ${loud}`, `  class ${ids.join(',')} loud`];
}

function isLoud({ levels, content }: ReportService): boolean {
  return content > 0 || changing(levels) > 0;
}

/** How many actions change something comes first, then how many return content, then how many there are. */
function weightOf({ levels, content }: ReportService): number {
  const all = shownLevels.reduce((sum, level) => sum + (levels[level] ?? 0), 0);
  return changing(levels) * 1e8 + content * 1e4 + all;
}

function changing(levels: ReportService['levels']): number {
  return (levels.Write ?? 0) + (levels.Tagging ?? 0) + (levels['Permissions management'] ?? 0);
}

/** A managed policy by the last part of its ARN. */
function policyName(name: string): string {
  return name.startsWith('arn:') ? name.slice(name.lastIndexOf('/') + 1) : name;
}

/**
 * Text of others inside quotes of Mermaid: all but letters, digits and a few marks as Mermaid's own character codes
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), which it decodes after it has parsed.
 */
function label(text: string): string {
  // Mermaid takes no empty label.
  if (text.trim() === '') return 'without a name';
  return showHidden(shorten(text, maxLabel)).replace(
    /[^\p{L}\p{N} ,./_-]/gu,
    (character) => `#${character.codePointAt(0) ?? 0};`,
  );
}
