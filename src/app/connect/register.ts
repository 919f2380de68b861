import { AppError } from '../../core/errors/app-error.ts';
import type { Registration } from '../../core/model/connection.ts';
import type { RegistrationMessage } from '../../core/model/registration-message.ts';
import type { Host } from '../ports.ts';
import type { Clock, Registrar } from './ports.ts';

export interface RegistrationPorts {
  readonly registrar: Registrar;
  readonly clock: Clock;
  readonly host: Host;
}

/** How often is asked, and how long is waited in between; what an endpoint asks for is heeded up to the longest wait. */
const attempts = 5;
const firstWait = 1000;
const longestWait = 60_000;

/**
 * Tells CloudZero of a connection, or of its end, and truthfully what became of it. The same message is the same bytes, so
 * that telling it again changes nothing. An answer that says to come back (429, 5xx) and none at all are tried again, a few
 * times; any other is final. Throws only what is a bug, or `cancelled`.
 */
export async function register(
  message: RegistrationMessage,
  { registrar, clock, host }: RegistrationPorts,
): Promise<Registration> {
  const body = JSON.stringify(message);
  const address = message.data.metadata.reactor_callback_url;
  let last: Registration = { outcome: 'unreachable', status: null, detail: 'CloudZero was not asked.' };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    host.progress(attempt === 1 ? 'Telling CloudZero' : `Telling CloudZero, attempt ${attempt}`);
    const { registration, waitFor } = await askOnce(registrar, address, body, clock.now());
    if (waitFor === 'final') return registration;
    last = registration;
    if (attempt === attempts) break;
    const wait = waitFor ?? firstWait * 2 ** (attempt - 1);
    if (wait > longestWait)
      return {
        ...last,
        detail: `CloudZero answered ${last.status}, and asks to come back in ${Math.ceil(wait / 1000)} seconds.`,
      };
    if (!(await clock.sleep(wait)))
      throw new AppError('cancelled', 'The role is there; whether CloudZero knows of it is not known.');
  }
  return last;
}

interface Answer {
  readonly registration: Registration;
  /** `final`: nothing more comes of asking. Undefined: the endpoint says nothing of it. Milliseconds. */
  readonly waitFor: 'final' | number | undefined;
}

async function askOnce(registrar: Registrar, address: string, body: string, now: number): Promise<Answer> {
  try {
    const { status, retryAfter } = await registrar.post(address, body);
    if (status === 200)
      return {
        registration: { outcome: 'accepted', status, detail: 'CloudZero took it up.' },
        waitFor: 'final',
      };
    if (status === 429 || status >= 500)
      return {
        registration: {
          outcome: 'unreachable',
          status,
          detail: `CloudZero answered ${status} each time it was asked.`,
        },
        waitFor: waitOf(retryAfter, now),
      };
    return {
      registration: {
        outcome: 'rejected',
        status,
        detail: `CloudZero did not take it: it answered ${status}.`,
      },
      waitFor: 'final',
    };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'registration-unreachable') throw error;
    return {
      registration: { outcome: 'unreachable', status: null, detail: error.message },
      waitFor: undefined,
    };
  }
}

/** Seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function waitOf(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isFinite(wait) ? Math.max(wait, 0) : undefined;
}
