import { type Guard, canCoexist, isImpliedBy } from '../model/guard.ts';
import type { ElementList, PolicyString, PrincipalElement, Statement } from '../model/policy.ts';
import { isAnyText } from './action-pattern.ts';
import { readAwsPrincipal } from './aws-principal.ts';
import { toWidePattern } from './hole-pattern.ts';
import { contains, intersects } from './pattern.ts';
import type { ToSymbolic } from './symbolic.ts';

/** One of the three things that a request is about, as a statement names it. */
export interface AccessElement {
  readonly negated: boolean;
  readonly values: readonly ElementValue[];
  /** A template hides some of it. */
  readonly isHidden: boolean;
}

export interface ElementValue {
  /** As it is compared: what is filled in is a symbol. */
  readonly pattern: string;
  /** What it may become: what is filled in is `*`. */
  readonly wide: string;
  readonly when: Guard;
  /** Nothing is filled into it. */
  readonly isPlain: boolean;
}

/** The elements of a statement. Without a principal, whoever carries the policy; without a resource, the role itself. */
export interface AccessElements {
  readonly action: AccessElement;
  readonly resource: AccessElement;
  readonly principal: AccessElement;
}

/** Everything there is. */
const anything: AccessElement = {
  negated: false,
  values: [{ pattern: '*', wide: '*', when: [], isPlain: true }],
  isHidden: false,
};

/** Takes a statement apart. */
export function elementsOf(
  { action, resource, principal, index }: Statement,
  toSymbolic: ToSymbolic,
): AccessElements {
  const listOf = (element: ElementList | undefined, foldCase: boolean): AccessElement =>
    element === undefined
      ? anything
      : {
          negated: element.negated,
          // IAM knows no action without a colon.
          values: element.values
            .filter(({ text }) => !foldCase || text.includes(':') || isAnyText(text))
            .map((value) => valueOf(value, foldCase)),
          isHidden: element.unresolved.length > 0,
        };
  const valueOf = (value: PolicyString, foldCase: boolean): ElementValue => {
    const pattern = toSymbolic(value, { place: index, foldCase });
    const wide = toWidePattern(value);
    return {
      pattern,
      wide: foldCase ? wide.toLowerCase() : wide,
      when: value.when,
      isPlain: wide === value.text,
    };
  };
  return {
    action: action === undefined ? { ...anything, isHidden: true } : listOf(action, true),
    resource: listOf(resource, false),
    principal: principal === undefined ? anything : principalOf(principal, (value) => valueOf(value, false)),
  };
}

/** Whether a text that is in these patterns is in the element for certain, in every deployment of a guard. */
export function isSurelyIn(
  element: AccessElement,
  isMember: (value: ElementValue) => boolean,
  when: Guard,
): boolean {
  const { negated, values, isHidden } = element;
  if (!negated) return values.some((value) => isMember(value) && isImpliedBy(value.when, when));
  return !isHidden && values.every((value) => value.isPlain && !isMember(value));
}

/** Whether it may be in the element, in some deployment of a guard. */
export function mayBeIn(
  element: AccessElement,
  isMember: (value: ElementValue) => boolean,
  when: Guard,
): boolean {
  const { negated, values, isHidden } = element;
  if (!negated) return isHidden || values.some((value) => isMember(value) && canCoexist(value.when, when));
  return !values.some((value) => value.isPlain && isMember(value) && isImpliedBy(value.when, when));
}

/** Whether one text, wide where something is filled into it, can be what an element names. */
export function mayName(element: AccessElement, wide: string): boolean {
  const { negated, values, isHidden } = element;
  if (!negated) return isHidden || values.some((value) => intersects(value.wide, wide));
  return !values.some((value) => value.isPlain && value.when.length === 0 && contains(value.pattern, wide));
}

/** Whether it is of nothing but what a policy says by itself. */
export function isPlainElement({ values, isHidden }: AccessElement): boolean {
  return !isHidden && values.every((value) => value.isPlain);
}

/** Principals are no patterns: `*` alone is everybody, and the root of an account is the account. */
function principalOf(
  { negated, values, unresolved }: PrincipalElement,
  valueOf: (value: PolicyString) => ElementValue,
): AccessElement {
  return {
    negated,
    isHidden: unresolved.length > 0,
    values: values.map(({ type, value }): ElementValue => {
      const made = valueOf(value);
      const isAws = type === 'AWS' || type === '*';
      if (isAws && readAwsPrincipal(value).kind === 'everyone') return { ...made, pattern: '*', wide: '*' };
      const account = /^arn:[^:]*:iam::(\d{12}):root$/.exec(value.text)?.[1];
      const text = account ?? made.pattern;
      const literal = (one: string) => one.replaceAll('*', '\uE100').replaceAll('?', '\uE101');
      const pattern = `${type} ${literal(text)}`;
      // An account lets in each of its roles and users that its own policies allow to come.
      const isAccount = isAws && /^\d{12}$/.test(text);
      return {
        ...made,
        pattern,
        wide: made.isPlain ? (isAccount ? `${type} *${text}*` : pattern) : `${type} *`,
      };
    }),
  };
}
