import { Unprintable } from './unprintable.ts';

/** A token that names a policy of AWS, for another one. */
export function withPolicy(model: string, path: string): string {
  const before = /:iam::aws:policy\/[\w+=,.@/-]+/g;
  if (model.match(before)?.length !== 1)
    throw new Unprintable('what it attaches so far is written in another way');
  return model.replace(before, `:iam::aws:policy/${path}`);
}
