import { choosingFunctions } from './functions/choosing.ts';
import { jsonFunctions } from './functions/json.ts';
import { listFunctions } from './functions/lists.ts';
import { mapFunctions } from './functions/maps.ts';
import { numberFunctions } from './functions/numbers.ts';
import { setFunctions } from './functions/sets.ts';
import { textFunctions } from './functions/texts.ts';
import type { TerraformFunction } from './terraform-function.ts';

/** The functions that are evaluated, by name. To add one, write it into the file of its kind. */
export const functions: ReadonlyMap<string, TerraformFunction> = new Map([
  ...Object.entries(choosingFunctions),
  ...Object.entries(jsonFunctions),
  ...Object.entries(listFunctions),
  ...Object.entries(mapFunctions),
  ...Object.entries(numberFunctions),
  ...Object.entries(setFunctions),
  ...Object.entries(textFunctions),
]);
