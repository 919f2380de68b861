/**
 * How the GitHub runner reads what a step prints, written after its sources:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs and
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs.
 */

export interface RunnerCommand {
  /** In lower case: the runner ignores case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const names = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** What .NET calls white space. */
const blanks = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** What the runner's culture-sensitive comparisons may look past. */
const ignorable = /(?!\s|\u0085)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** The lines of an output stream: LF, CRLF and a lone CR end one. */
export function runnerLines(output: string): readonly string[] {
  const lines = output.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The command a line is, or undefined. `stopToken` is the name that ends a stop of commands. */
export function parseCommand(line: string, stopToken?: string): RunnerCommand | undefined {
  return parseColons(line, stopToken) ?? parseLegacy(line, stopToken);
}

/** The commands in an output, with everything dropped that a comparison might overlook. */
export function commandsIn(output: string): readonly RunnerCommand[] {
  return runnerLines(output).flatMap(
    (line) => parseCommand(line) ?? parseCommand(line.replaceAll(ignorable, '')) ?? [],
  );
}

/** `::name key=value,key=value::data` at the beginning of a line, blanks before it ignored. */
function parseColons(line: string, stopToken: string | undefined): RunnerCommand | undefined {
  const text = line.replace(blanks, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end === -1) return undefined;
  return createCommand(text.slice(2, end), text.slice(end + 2), stopToken, ',', [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':', 'property'],
    ['%2C', ',', 'property'],
    ['%25', '%'],
  ]);
}

/** `##[name key=value;key=value]data` anywhere in a line. */
function parseLegacy(line: string, stopToken: string | undefined): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return undefined;
  return createCommand(line.slice(start + 3, end), line.slice(end + 1), stopToken, ';', [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

type Escape = readonly [code: string, character: string, only?: 'property'];

function createCommand(
  head: string,
  data: string,
  stopToken: string | undefined,
  separator: string,
  escapes: readonly Escape[],
): RunnerCommand | undefined {
  const blank = head.indexOf(' ');
  const name = (blank === -1 ? head : head.slice(0, blank)).toLowerCase();
  if (!names.has(name) && name !== stopToken?.toLowerCase()) return undefined;
  const pairs =
    blank === -1
      ? []
      : head
          .slice(blank + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 1 || at === pair.length - 1
      ? []
      : [[pair.slice(0, at), unescape(pair.slice(at + 1), escapes)] as const];
  });
  const dataEscapes = escapes.filter(([, , only]) => only === undefined);
  return { name, properties: Object.fromEntries(properties), data: unescape(data, dataEscapes) };
}

function unescape(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((value, [code, character]) => value.replaceAll(code, character), text);
}
