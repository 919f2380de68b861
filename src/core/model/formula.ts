/** What a condition of a template says, as far as the template tells: a statement about what is given at deployment. */
export type Formula =
  /** Something that holds or does not; all that is known of it is its name. */
  | { readonly kind: 'atom'; readonly name: string }
  /** A subject, e.g. a parameter, has one value. `among`: all the values that it can have, where that is known. */
  | {
      readonly kind: 'is';
      readonly subject: string;
      readonly value: string;
      readonly among?: readonly string[];
    }
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] };

/** How many steps are taken before a search is given up. Conditions of real templates take a few dozen. */
const maxSteps = 2000;

/**
 * Whether some deployment satisfies all formulas at once. Right wherever it says no; where telling takes more than
 * `steps` it says yes.
 */
export function isSatisfiable(formulas: readonly Formula[], steps = maxSteps): boolean {
  return search(formulas, { atoms: new Map(), subjects: new Map() }, { steps });
}

/** The opposite, without a `not` around a `not`. */
export function not(formula: Formula): Formula {
  if (formula.kind === 'not') return formula.of;
  if (formula.kind === 'constant') return { kind: 'constant', value: !formula.value };
  return { kind: 'not', of: formula };
}

/** How many statements a formula is made of; stops counting behind `limit`. */
export function sizeOf(formula: Formula, limit: number): number {
  let size = 0;
  const open = [formula];
  for (let next = open.pop(); next !== undefined && size <= limit; next = open.pop()) {
    size += 1;
    if (next.kind === 'not') open.push(next.of);
    else if (next.kind === 'all' || next.kind === 'any') open.push(...next.of);
  }
  return size;
}

type Leaf = Extract<Formula, { readonly kind: 'atom' | 'is' }>;

/** What is assumed of a deployment. */
interface Assumed {
  readonly atoms: ReadonlyMap<string, boolean>;
  /** The value of a subject, or values it does not have. */
  readonly subjects: ReadonlyMap<string, string | ReadonlySet<string>>;
}

interface Budget {
  steps: number;
}

function search(formulas: readonly Formula[], assumed: Assumed, budget: Budget): boolean {
  const open: Formula[] = [];
  for (const formula of formulas) {
    const value = valueOf(formula, assumed, budget);
    if (value === false) return false;
    if (value === undefined) open.push(formula);
  }
  const [first] = open;
  const leaf = first && openLeaf(first, assumed, budget);
  if (leaf === undefined || budget.steps < 0) return true;
  return [true, false].some((is) => search(open, assume(leaf, is, assumed), budget));
}

/** Undefined where what is assumed does not tell. */
function valueOf(formula: Formula, assumed: Assumed, budget: Budget): boolean | undefined {
  budget.steps -= 1;
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'atom':
      return assumed.atoms.get(formula.name);
    case 'is':
      return hasValue(formula, assumed);
    case 'not': {
      const value = valueOf(formula.of, assumed, budget);
      return value === undefined ? undefined : !value;
    }
    case 'all':
    case 'any': {
      const decisive = formula.kind === 'any';
      let isOpen = false;
      for (const part of formula.of) {
        const value = valueOf(part, assumed, budget);
        if (value === decisive) return decisive;
        isOpen ||= value === undefined;
      }
      return isOpen ? undefined : !decisive;
    }
  }
}

function hasValue(
  { subject, value, among }: Extract<Formula, { readonly kind: 'is' }>,
  { subjects }: Assumed,
): boolean | undefined {
  const known = subjects.get(subject);
  if (typeof known === 'string') return known === value;
  if (known?.has(value) === true || among?.includes(value) === false) return false;
  return among?.every((other) => other === value || known?.has(other)) === true ? true : undefined;
}

function openLeaf(formula: Formula, assumed: Assumed, budget: Budget): Leaf | undefined {
  switch (formula.kind) {
    case 'constant':
      return undefined;
    case 'atom':
    case 'is':
      return valueOf(formula, assumed, budget) === undefined ? formula : undefined;
    case 'not':
      return openLeaf(formula.of, assumed, budget);
    case 'all':
    case 'any':
      for (const part of formula.of) {
        const leaf = openLeaf(part, assumed, budget);
        if (leaf !== undefined) return leaf;
      }
      return undefined;
  }
}

function assume(leaf: Leaf, is: boolean, { atoms, subjects }: Assumed): Assumed {
  if (leaf.kind === 'atom') return { atoms: new Map(atoms).set(leaf.name, is), subjects };
  const before = subjects.get(leaf.subject);
  const others = new Set(typeof before === 'string' ? [] : before).add(leaf.value);
  return { atoms, subjects: new Map(subjects).set(leaf.subject, is ? leaf.value : others) };
}
