/** What a service answers, whatever its protocol. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An error as the service words it. */
export interface ServiceError {
  readonly code: string;
  readonly message: string;
  readonly status?: number;
}

/** A request, taken apart. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function json(body: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(body) };
}

export function jsonError({ code, message, status = 400 }: ServiceError): Answer {
  return json({ __type: code, message }, status);
}

/** The envelope of the query protocol (STS, IAM, CloudFormation). */
export function queryXml(action: string, result: string): Answer {
  return xml(
    `<${action}Response><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></${action}Response>`,
  );
}

export function queryError({ code, message, status = 400 }: ServiceError): Answer {
  return xml(
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
    status,
  );
}

export function s3Error({ code, message, status = 403 }: ServiceError): Answer {
  return xml(`<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`, status);
}

export function xml(body: string, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
  };
}

/** An element for each entry that has a value. */
export function elements(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [`<${name}>${escapeXml(String(value))}</${name}>`],
    )
    .join('');
}

export function members(name: string, items: readonly string[]): string {
  return `<${name}>${items.map((item) => `<member>${item}</member>`).join('')}</${name}>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
