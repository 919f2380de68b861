import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOidcTrust } from '../../../src/core/iam/oidc-provider.ts';
import { readSubject } from '../../../src/core/iam/token-subject.ts';
import { matches } from '../../../src/core/iam/pattern.ts';
import type { StringValue } from '../../../src/core/model/value.ts';

const span = { source: { file: 'a.json', text: '', bom: false }, start: 0, end: 0 };

/** `<Name>` is a hole, `<Name=text>` one with a default. */
function string(written: string): StringValue {
  const holes: { start: number; end: number; name: string; default?: string }[] = [];
  let text = '';
  for (const part of written.split(/(<[^>]*>)/)) {
    const [name = '', ...fallback] = part.startsWith('<') ? part.slice(1, -1).split('=') : [];
    const shown = name === '' ? part : `\${${name}}`;
    const end = text.length + shown.length;
    if (name !== '')
      holes.push({
        start: text.length,
        end,
        name,
        ...(fallback[0] === undefined ? {} : { default: fallback[0] }),
      });
    text += shown;
  }
  return { kind: 'string', text, holes, span };
}

function formOf(provider: string) {
  const form = readOidcTrust(string(`arn:aws:iam::111122223333:oidc-provider/${provider}`), [])?.tenancy
    ?.subject;
  if (form === undefined) throw new Error(`subjects of ${provider} have no form`);
  return form;
}

const github = formOf('token.actions.githubusercontent.com');

describe('a subject of GitHub Actions', () => {
  test.each([
    ['repo:octo/app:ref:refs/heads/main', 'narrow'],
    ['repo:octo@12/app@34:ref:refs/heads/main', 'narrow'],
    ['repo:octo/app:*', 'narrow'],
    ['repo:octo@12/app@34:*', 'narrow'],
    ['repo:octo@*/app@*:ref:refs/heads/main', 'narrow'],
    ['repo:octo@*/app@*:*', 'narrow'],
    ['repo:octo/app:environment:prod-?', 'narrow'],
    ['repo:octo/app@*', 'narrow'],
    ['<Subject>', 'narrow'],
    ['repo:<Repository>:*', 'narrow'],
    ['repo:<Repository>*', 'narrow'],
    ['repo:octo/<Name>*', 'narrow'],
    ['<Prefix>*', 'narrow'],
    ['repo:octo/<Name=app>:*', 'narrow'],
    ['repository_owner:octo:*', 'narrow'],
    ['job_workflow_ref:octo/app/.github/workflows/a.yml@*', 'narrow'],
    ['environment:prod:repository_id:12:*', 'narrow'],
    ['repo:octo/*', 'owner octo'],
    ['repo:octo@12/*', 'owner octo@12'],
    ['repo:octo@*/*', 'owner octo@*'],
    ['repo:octo/app*', 'owner octo'],
    ['repo:octo/app-?:ref:refs/heads/main', 'owner octo'],
    ['repo:octo/*:ref:refs/heads/main', 'owner octo'],
    ['repo:<Owner>/*', 'owner ${Owner}'],
    ['repo:<Owner=octo>/*', 'owner octo'],
    ['*', 'everyone'],
    ['repo:*', 'everyone'],
    ['repo:*/app:ref:refs/heads/main', 'everyone'],
    ['repo:octo*/app:*', 'everyone'],
    ['repo:octo?/app:*', 'everyone'],
    ['repo:octo*', 'everyone'],
    ['repo:<Owner=octo*>/app:*', 'everyone'],
    ['*:ref:refs/heads/main', 'everyone'],
    ['*octo/app*', 'everyone'],
    ['environment:prod*', 'everyone'],
    ['repository_owner:octo*', 'everyone'],
    ['repository_id:12*', 'everyone'],
    ['repo:octo@12/app:ref:refs/heads/main', 'nobody'],
    ['repo:octo/app@34:*', 'nobody'],
  ])('%s reaches %s', (subject, reach) => {
    expect(shown(string(subject), true)).toBe(reach);
  });

  test.each([
    ['repo:octo/app:*', 'nobody'],
    ['repo:octo@*/app@*:ref:refs/heads/main', 'nobody'],
    ['*', 'nobody'],
    ['repo:octo/app:ref:refs/heads/main', 'narrow'],
    ['environment:prod', 'narrow'],
    ['repo:octo@12/app:pull_request', 'nobody'],
    ['repo:octo@12/<Name>:pull_request', 'narrow'],
  ])('%s without wildcards reaches %s', (subject, reach) => {
    expect(shown(string(subject), false)).toBe(reach);
  });

  test('of a stranger is never taken in by one that is called narrow or held to an owner', () => {
    const piece = fc.constantFrom('octo', 'app', '*', '?', '/', ':', '@', '1', 'ref');
    const subject = fc.array(piece, { maxLength: 8 }).map((pieces) => `repo:${pieces.join('')}`);
    const stranger = fc
      .record({
        owner: fc.constantFrom('evil', 'octoevil', 'octo7', 'ocTo'),
        name: fc.constantFrom('app', 'octo', 'ref'),
        ids: fc.boolean(),
        rest: fc.constantFrom(
          'ref:refs/heads/octo/app',
          'pull_request',
          'environment:app',
          'ref:refs/tags/1',
        ),
      })
      .map(
        ({ owner, name, ids, rest }) => `repo:${owner}${ids ? '@9' : ''}/${name}${ids ? '@8' : ''}:${rest}`,
      );
    fc.assert(
      fc.property(subject, stranger, (text, other) => {
        fc.pre(matches(text, other));
        expect(readSubject(string(text), github, true).kind).toBe('everyone');
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['gitlab.com', 'project_path:octo/app:ref_type:branch:ref:main', 'narrow'],
  ['gitlab.com', 'project_path:octo/app:*', 'narrow'],
  ['gitlab.com', 'project_path:octo/*', 'owner octo'],
  ['gitlab.com', 'project_path:*', 'everyone'],
  ['app.terraform.io', 'organization:octo:project:*:workspace:*:run_phase:*', 'narrow'],
  ['app.terraform.io', 'organization:octo*:project:a:workspace:b:run_phase:plan', 'everyone'],
  ['app.terraform.io', 'organization:octo:*', 'narrow'],
  ['gitlab.com', 'project_path:octo@12/app:*', 'narrow'],
  ['agent.buildkite.com', 'organization:*', 'everyone'],
])('a subject of %s: %s reaches %s', (provider, subject, reach) => {
  const form = formOf(provider);
  const read = readSubject(string(subject), form, true);
  expect(read.kind === 'owner' ? `owner ${read.owner}` : read.kind).toBe(reach);
});

test('a subject of any length is read at once', () => {
  const started = performance.now();
  for (const piece of ['@*', 'repo:', '/', ':', 'repository_id:', '?'])
    readSubject(string(`repo:${piece.repeat(100_000)}`), github, true);
  expect(performance.now() - started).toBeLessThan(1000);
});

function shown(subject: StringValue, wild: boolean): string {
  const reach = readSubject(subject, github, wild);
  return reach.kind === 'owner' ? `owner ${reach.owner}` : reach.kind;
}
