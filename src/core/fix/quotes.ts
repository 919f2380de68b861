import type { Source, Span } from '../model/source.ts';

/** Which rules of quoting and escaping hold in a file. */
export type Host = 'json' | 'yaml' | 'hcl';

/** What stands on both sides of a string: `"`, `'`, nothing, or what JSON inside of a string has for a quote. */
export type Quote = string;

export function hostOf({ file, text }: Source): Host {
  if (/\.tf$/i.test(file)) return 'hcl';
  if (/\.json$/i.test(file)) return 'json';
  return !/\.ya?ml$/i.test(file) && /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}

/** The quote of the token that says a text; undefined where the token says it in another way, or says something else. */
export function quoteOf({ source, start, end }: Span, text: string): Quote | undefined {
  const written = source.text.slice(start, end);
  if (written === text) return '';
  const quote = /^(?:\\*"|')/.exec(written)?.[0];
  return quote !== undefined && written === quote + text + quote ? quote : undefined;
}

/** A text between quotes; undefined where it could not stand there. */
export function quoted(text: string, quote: Quote, host: Host): string | undefined {
  switch (quote) {
    case '"': {
      const escaped = JSON.stringify(text).slice(1, -1);
      return `"${host === 'hcl' ? escaped.replace(/[$%]\{/g, (open) => open.charAt(0) + open) : escaped}"`;
    }
    case "'":
      return /[\n\r]/.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`;
    case '':
      return isPlain(text) ? text : undefined;
    default:
      return /^[\w:*/.\-@+=,?]+$/.test(text) ? quote + text + quote : undefined;
  }
}

/** Whether YAML takes a text for what it says without quotes, in brackets too. */
export function isPlain(text: string): boolean {
  return (
    /^[A-Za-z/][\w/.\-:*+=@?]*$/.test(text) &&
    !text.endsWith(':') &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  );
}
