import { type RunnerCommand, parseCommand } from './runner-commands.ts';

export type AnnotationKind = 'error' | 'warning' | 'notice';

export interface RunnerAnnotation {
  readonly kind: AnnotationKind;
  /** Masked and cut as the runner does it. */
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

/** https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const maxPerKind = 10;
const maxMessage = 4096;

/**
 * What the runner knows of a running step: it is fed the lines that the step prints, and acts on the commands among
 * them as https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs does.
 */
export class RunnerStep {
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly masks: string[] = [];
  readonly log: string[] = [];
  readonly annotations: RunnerAnnotation[] = [];
  /** Annotations beyond ten of a kind, which nobody sees. */
  readonly dropped: RunnerAnnotation[] = [];
  failed = false;
  #stopToken: string | undefined;

  receive(line: string): void {
    const command = parseCommand(line, this.#stopToken);
    if (command === undefined || !this.#process(command, line)) this.write(line);
  }

  write(line: string): void {
    this.log.push(this.mask(line));
  }

  /** An error, warning or notice: a line in the log, and an annotation while there is room. */
  annotate(kind: AnnotationKind, text: string, place: Omit<RunnerAnnotation, 'kind' | 'message'> = {}): void {
    const message = this.mask(text).slice(0, maxMessage);
    const annotation = { kind, message, ...place };
    const isShown = this.annotations.filter((one) => one.kind === kind).length < maxPerKind;
    (isShown ? this.annotations : this.dropped).push(annotation);
    if (message !== '') this.write(`##[${kind}]${message}`);
  }

  /** What went wrong with a command: the step fails. */
  fail(...messages: readonly string[]): void {
    for (const message of messages) this.annotate('error', message);
    this.failed = true;
  }

  mask(text: string): string {
    // The longest first: the runner merges what overlaps.
    const masks = this.masks.toSorted((a, b) => b.length - a.length);
    return masks.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }

  #process(command: RunnerCommand, line: string): boolean {
    const { name, data, properties } = command;
    if (this.#stopToken !== undefined) {
      if (name !== this.#stopToken.toLowerCase()) return false;
      this.#stopToken = undefined;
      this.write(line);
      return true;
    }
    if (name === 'stop-commands') {
      this.#stopToken = data;
      if (data.length > 6) this.masks.push(data);
      this.write(line);
    } else if (name === 'error' || name === 'warning' || name === 'notice') {
      this.annotate(name, data, placeOf(properties));
    } else if (name === 'add-mask') this.#addMask(data);
    else if (name === 'set-output' || name === 'save-state') this.#set(name, properties['name'], data, line);
    else if (name === 'group' || name === 'endgroup')
      this.write(`##[${name}]${name === 'group' ? data : ''}`);
    else if (name === 'debug' || name === 'echo') return true;
    else if (name === 'set-env' || name === 'add-path')
      this.fail(`Unable to process command '${line}' successfully.`, `The \`${name}\` command is disabled.`);
    else this.fail(`Unable to process command '${line}' successfully.`, `The emulator knows no \`${name}\`.`);
    return true;
  }

  #addMask(data: string): void {
    if (data.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    const lines = data.split(/[\r\n]/).map((line) => line.trim());
    this.masks.push(...new Set([data, ...lines].filter((secret) => secret !== '')));
  }

  #set(command: string, name: string | undefined, value: string, line: string): void {
    this.annotate('warning', `The \`${command}\` command is deprecated.`);
    if (name === undefined)
      this.fail(
        `Unable to process command '${line}' successfully.`,
        `Required field 'name' is missing in ##[${command}] command.`,
      );
    else if (command === 'set-output') this.outputs[name] = value;
    else this.state[name] = value;
  }
}

/** The place of an annotation after the runner has thrown away what does not fit together. */
function placeOf(properties: RunnerCommand['properties']): Omit<RunnerAnnotation, 'kind' | 'message'> {
  const { file, title } = properties;
  const endLine = integer(properties['endLine']);
  const line = integer(properties['line']) ?? endLine;
  const endColumn = integer(properties['endColumn']);
  const column = integer(properties['col']) ?? endColumn;
  const hasColumns = line !== undefined && (endLine === undefined || endLine === line);
  const areColumnsInOrder = endColumn === undefined || column === undefined || endColumn >= column;
  const areLinesInOrder = endLine === undefined || line === undefined || endLine >= line;
  return defined({
    file,
    title,
    ...(areLinesInOrder ? { line, endLine } : {}),
    ...(hasColumns && areColumnsInOrder ? { column, endColumn } : {}),
  });
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text.trim()) ? Number(text) : undefined;
}

function defined(place: Readonly<Record<string, unknown>>): Omit<RunnerAnnotation, 'kind' | 'message'> {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined));
}
