import { describe, expect, test } from 'vitest';
import { renderText } from '../../../src/core/report/render-text.ts';
import { commandsIn } from '../../helpers/runner-commands.ts';
import { adviceOf, busyReport, cleanReport, findingAt, granted, lineOf, reportOf } from './sample-reports.ts';

// oxlint-disable-next-line no-control-regex
const ansi = /\u001b\[\d+m/g;

describe('renderText', () => {
  test('holds no command for a runner, whatever a line begins with', () => {
    const file = '::error::x.json';
    const finding = findingAt('policies/payer.json', '"tag:*"', { file, message: '##[add-path]/evil' });
    for (const colors of [false, true]) {
      const text = renderText(reportOf([finding]), { colors, lineOf: () => '  "##[add-path]/evil",' });
      expect(commandsIn(text)).toEqual([]);
      expect(text).toContain('##\\[add-path]/evil');
    }
  });

  test('nothing found', async () => {
    const text = renderText(cleanReport, { colors: false, lineOf, adviceOf });
    await expect(text).toMatchFileSnapshot('../../golden/text.clean.txt');
  });

  test('one of everything', async () => {
    const text = renderText(busyReport, { colors: false, lineOf, adviceOf });
    await expect(text).toMatchFileSnapshot('../../golden/text.busy.txt');
  });

  test('colours change nothing but the colour', async () => {
    const text = renderText(busyReport, { colors: true, lineOf, adviceOf });
    await expect(text).toMatchFileSnapshot('../../golden/text.busy.ansi.txt');
    expect(text.replaceAll(ansi, '')).toBe(renderText(busyReport, { colors: false, lineOf, adviceOf }));
  });

  test('every colour is closed on its line', () => {
    for (const line of renderText(busyReport, { colors: true, lineOf, adviceOf }).split('\n')) {
      const open = new Set<string>();
      for (const [, code = ''] of line.matchAll(/\[(\d+)m/g)) {
        if (code === '39') for (const one of open) if (one.startsWith('3')) open.delete(one);
        if (code === '22') open.delete('1');
        if (code === '22') open.delete('2');
        if (code !== '39' && code !== '22') open.add(code);
      }
      expect([...open]).toEqual([]);
    }
  });

  test('without the source the place is enough', () => {
    const text = renderText(busyReport, { colors: false, lineOf: () => undefined });
    expect(text).toContain('policies/payer.json:9:9, in Statement[0] "CZTier0Billing20260420"\n  more docs');
    expect(text).not.toContain('^');
  });

  test('the advice of a rule is given once', () => {
    const one = findingAt('policies/payer.json', '"tag:*"');
    const text = renderText(reportOf([one, one, one]), { colors: false, lineOf, adviceOf });
    expect(text.match(/^ {2}fix /gm)).toHaveLength(1);
    expect(text.match(/^ {2}error /gm)).toHaveLength(3);
  });

  test('places beyond five are counted', () => {
    const { file, start, end } = findingAt('policies/payer.json', '"tag:*"');
    const related = Array.from({ length: 7 }, () => ({ file, start, end, message: 'here' }));
    const finding = findingAt('policies/payer.json', '"tag:*"', { related });
    const text = renderText(reportOf([finding]), { colors: false, lineOf });
    expect(text.match(/see {2}policies/g)).toHaveLength(5);
    expect(text).toContain('see  2 more places');
  });

  test('a long table says how many rows it leaves out', () => {
    const documents = Array.from({ length: 1_040 }, (_, index) => ({
      id: `policies/${index}.json`,
      file: `policies/${index}.json`,
      pointer: '',
      format: 'json' as const,
      policyType: 'identity' as const,
      role: null,
      granted: granted({ Read: index }),
      statements: [],
    }));
    const text = renderText(reportOf([], { documents }), { colors: false, lineOf });
    expect(text.match(/^ {2}policies\/\d+\.json/gm)).toHaveLength(30);
    expect(text).toContain('  1,010 more rows in the JSON report\n');
  });

  test('a long id keeps both its ends', () => {
    const id = `templates/role.yaml#${'Deep/'.repeat(40)}PolicyDocument`;
    const document = {
      id,
      file: 'templates/role.yaml',
      pointer: '',
      format: 'cloudformation' as const,
      policyType: 'identity' as const,
      role: null,
      granted: granted(),
      statements: [],
    };
    const text = renderText(reportOf([], { documents: [document] }), { colors: false, lineOf });
    expect(text).toMatch(/^ {2}templates\/role\.yaml#\S+…\S+\/PolicyDocument +0/m);
  });
});
