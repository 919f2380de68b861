import type { Intrinsic } from './intrinsic.ts';
import { base64 } from './intrinsics/base64.ts';
import { findInMap } from './intrinsics/find-in-map.ts';
import { fnIf } from './intrinsics/if.ts';
import { fnJoin } from './intrinsics/join.ts';
import { length } from './intrinsics/length.ts';
import { getAtt, importValue, ref } from './intrinsics/references.ts';
import { select } from './intrinsics/select.ts';
import { fnSplit } from './intrinsics/split.ts';
import { sub } from './intrinsics/sub.ts';
import { toJsonString } from './intrinsics/to-json-string.ts';

/** Every intrinsic function of CloudFormation by name; `Fn::ForEach::Name` is found as `Fn::ForEach`. */
export const intrinsics: ReadonlyMap<string, Intrinsic> = new Map([
  ['Ref', ref],
  ['Fn::Base64', base64],
  ['Fn::Cidr', unevaluated('the address blocks are only known when the stack is deployed')],
  ['Fn::FindInMap', findInMap],
  ['Fn::ForEach', unevaluated('what a loop makes is not evaluated')],
  ['Fn::GetAtt', getAtt],
  ['Fn::GetAZs', unevaluated('the Availability Zones of a region are only known when the stack is deployed')],
  ['Fn::If', fnIf],
  ['Fn::ImportValue', importValue],
  ['Fn::Join', fnJoin],
  ['Fn::Length', length],
  ['Fn::Select', select],
  ['Fn::Split', fnSplit],
  ['Fn::Sub', sub],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Transform', unevaluated('what a macro makes is only known when the stack is deployed')],
  ['Fn::And', onlyInConditions],
  ['Fn::Equals', onlyInConditions],
  ['Fn::Not', onlyInConditions],
  ['Fn::Or', onlyInConditions],
]);

function unevaluated(reason: string): Intrinsic {
  return (_, call) => call.unknown(reason);
}

function onlyInConditions(...[, call]: Parameters<Intrinsic>): ReturnType<Intrinsic> {
  return call.malformed(`${call.name} is a condition function: it belongs into the Conditions section`);
}
