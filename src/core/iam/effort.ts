/** How much comparing is left to do before giving up, in steps: what bounds the time that made-up input can take. */
export interface Effort {
  /** Takes some of it; false once it is used up. */
  spend(amount: number): boolean;
  isUsedUp(): boolean;
}

/** An effort of so many steps. */
export function createEffort(steps: number): Effort {
  let left = steps;
  return {
    spend(amount) {
      left -= amount;
      return left >= 0;
    },
    isUsedUp: () => left < 0,
  };
}
