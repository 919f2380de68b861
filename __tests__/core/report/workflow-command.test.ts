import { describe, expect, test } from 'vitest';
import { workflowCommand } from '../../../src/core/report/workflow-command.ts';
import { commandsIn } from '../../helpers/runner-commands.ts';

describe('workflowCommand', () => {
  test.each([
    ['no properties', workflowCommand('endgroup', {}, ''), '::endgroup::'],
    ['a message of two lines', workflowCommand('error', {}, 'a\nb 100%'), '::error::a%0Ab 100%25'],
    [
      'properties in the order given, without those undefined',
      workflowCommand('error', { file: 'a,b:c.json', line: 3, col: undefined, title: 't' }, 'x'),
      '::error file=a%2Cb%3Ac.json,line=3,title=t::x',
    ],
    ['a title of two lines', workflowCommand('notice', { title: 'a\nb' }, 'x'), '::notice title=a\\nb::x'],
    [
      'a command as message',
      workflowCommand('error', {}, 'x\n##[add-path]y'),
      '::error::x%0A##\\[add-path]y',
    ],
  ])('%s', (_, line, expected) => expect(line).toBe(expected));

  test('the runner finds the file of any name', () => {
    const file = 'a\n::error::b ##[c],=%.json';
    expect(commandsIn(workflowCommand('error', { file }, 'x'))).toEqual([
      { name: 'error', properties: { file }, data: 'x' },
    ]);
  });

  test('what the runner would cut is cut here, and says so', () => {
    const [command] = commandsIn(workflowCommand('error', {}, 'x'.repeat(5000)));
    expect(command?.data).toHaveLength(4096);
    expect(command?.data).toMatch(/x… \(cut here; the rest is in the JSON report\)$/);
  });

  test('a long title is cut', () => {
    expect(workflowCommand('error', { title: 'x'.repeat(5000) }, 'y').length).toBeLessThan(300);
  });
});
