import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const limited = 'validation {\n    condition     = length(var.b) > 1\n    error_message = "Too short."\n  }';

test('a module asks for its variables, by the name holes have, where they are declared', () => {
  const { inputs } = readText({
    'main.tf': 'resource "aws_iam_role" "a" {}\n',
    'variables.tf': `variable "a" {\n  type = string\n}\nvariable "b" {\n  ${limited}\n}\nvariable {}\n`,
  });
  expect(
    inputs.map(({ name, isLimited, span: { source, start, end } }) => [
      name,
      isLimited,
      source.file,
      source.text.slice(start, end),
    ]),
  ).toEqual([
    ['var.a', false, 'variables.tf', '"a"'],
    ['var.b', true, 'variables.tf', '"b"'],
  ]);
});
