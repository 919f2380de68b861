// Written by `npm run schemas` from policies/schema; not to be edited.
// @ts-nocheck
/* oxlint-disable */
"use strict";
export const identity = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"identity-policy.schema.json","title":"Identity policy","description":"A policy attached to a role, user or group. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html","type":"object","required":["Version","Statement"],"properties":{"Version":{"$ref":"policy-elements.schema.json#/$defs/version"},"Id":false,"Statement":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/statement"}},"else":{"$ref":"#/$defs/statement"}}},"additionalProperties":false,"$defs":{"statement":{"type":"object","required":["Effect"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-action"},{"$ref":"policy-elements.schema.json#/$defs/either-resource"}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Resource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotResource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"},"Principal":false,"NotPrincipal":false},"additionalProperties":false}}};
const schema33 = {"description":"The language version. Without it the old one holds, in which policy variables are plain text.","type":"string","enum":["2012-10-17","2008-10-17"]};
const schema34 = {"type":"object","required":["Effect"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-action"},{"$ref":"policy-elements.schema.json#/$defs/either-resource"}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Resource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotResource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"},"Principal":false,"NotPrincipal":false},"additionalProperties":false};
const schema35 = {"if":{"not":{"required":["NotAction"]}},"then":{"required":["Action"]},"dependentSchemas":{"Action":{"properties":{"NotAction":false}}}};
const schema36 = {"if":{"not":{"required":["NotResource"]}},"then":{"required":["Resource"]},"dependentSchemas":{"Resource":{"properties":{"NotResource":false}}}};
const schema37 = {"description":"The statement's name in its document.","type":"string"};
const schema38 = {"type":"string","enum":["Allow","Deny"]};
const schema39 = {"description":"One string or a list of strings.","type":["string","array"],"items":{"type":"string"}};
const schema43 = {"description":"Operators, each with condition keys, each with one value or several.","type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}}}};
const func1 = Object.prototype.hasOwnProperty;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid2 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.NotAction === undefined) && (missing0 = "NotAction")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action === undefined){
const err2 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-action/then/required",keyword:"required",params:{missingProperty: "Action"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-action/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action !== undefined){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotAction !== undefined){
const err4 = {instancePath:instancePath+"/NotAction",schemaPath:"policy-elements.schema.json#/$defs/either-action/dependentSchemas/Action/properties/NotAction/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs8 === errors;
if(valid4){
var props0 = {};
props0.NotAction = true;
}
}
else {
var valid4 = true;
}
}
const _errs11 = errors;
let valid7 = true;
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.NotResource === undefined) && (missing1 = "NotResource")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid8 = _errs14 === errors;
if(valid8){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource === undefined){
const err7 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-resource/then/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid7 = _valid1;
}
if(!valid7){
const err8 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-resource/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource !== undefined){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotResource !== undefined){
const err9 = {instancePath:instancePath+"/NotResource",schemaPath:"policy-elements.schema.json#/$defs/either-resource/dependentSchemas/Resource/properties/NotResource/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid9 = _errs16 === errors;
if(valid9){
var props1 = {};
props1.NotResource = true;
}
}
else {
var valid9 = true;
}
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Effect === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Effect"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Sid !== undefined){
if(typeof data.Sid !== "string"){
const err12 = {instancePath:instancePath+"/Sid",schemaPath:"policy-elements.schema.json#/$defs/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Effect !== undefined){
let data3 = data.Effect;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data3 === "Allow") || (data3 === "Deny"))){
const err14 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Action !== undefined){
let data4 = data.Action;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err15 = {instancePath:instancePath+"/Action",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err16 = {instancePath:instancePath+"/Action/" + i0,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.NotAction !== undefined){
let data6 = data.NotAction;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err17 = {instancePath:instancePath+"/NotAction",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err18 = {instancePath:instancePath+"/NotAction/" + i1,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.Resource !== undefined){
let data8 = data.Resource;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/Resource",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err20 = {instancePath:instancePath+"/Resource/" + i2,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.NotResource !== undefined){
let data10 = data.NotResource;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err21 = {instancePath:instancePath+"/NotResource",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(typeof data10[i3] !== "string"){
const err22 = {instancePath:instancePath+"/NotResource/" + i3,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data.Condition !== undefined){
let data12 = data.Condition;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
let data14 = data13[key2];
if((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))){
const err23 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err24 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/Condition",schemaPath:"policy-elements.schema.json#/$defs/condition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.Principal !== undefined){
const err27 = {instancePath:instancePath+"/Principal",schemaPath:"#/properties/Principal/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.NotPrincipal !== undefined){
const err28 = {instancePath:instancePath+"/NotPrincipal",schemaPath:"#/properties/NotPrincipal/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="identity-policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statement"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Version !== undefined){
let data0 = data.Version;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "2012-10-17") || (data0 === "2008-10-17"))){
const err4 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Id !== undefined){
const err5 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.Statement !== undefined){
let data2 = data.Statement;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(Array.isArray(data2))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data2[i0], {instancePath:instancePath+"/Statement/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate22(data2, {instancePath:instancePath+"/Statement",parentData:data,parentDataProperty:"Statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err8 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const trust = validate25;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"trust-policy.schema.json","title":"Trust policy","description":"Who may assume a role. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html","type":"object","required":["Version","Statement"],"properties":{"Version":{"$ref":"policy-elements.schema.json#/$defs/version"},"Id":{"$ref":"policy-elements.schema.json#/$defs/id"},"Statement":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/statement"}},"else":{"$ref":"#/$defs/statement"}}},"additionalProperties":false,"$defs":{"statement":{"type":"object","required":["Effect"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-action"},{"$ref":"policy-elements.schema.json#/$defs/either-principal"}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Principal":{"$ref":"policy-elements.schema.json#/$defs/principal"},"NotPrincipal":false,"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Resource":false,"NotResource":false,"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"}},"additionalProperties":false}}};
const schema46 = {"description":"A name for the document, for services that ask for one.","type":"string"};
const schema47 = {"type":"object","required":["Effect"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-action"},{"$ref":"policy-elements.schema.json#/$defs/either-principal"}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Principal":{"$ref":"policy-elements.schema.json#/$defs/principal"},"NotPrincipal":false,"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Resource":false,"NotResource":false,"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"}},"additionalProperties":false};
const schema49 = {"if":{"not":{"required":["NotPrincipal"]}},"then":{"required":["Principal"]},"dependentSchemas":{"Principal":{"properties":{"NotPrincipal":false}}}};
const schema52 = {"description":"Everyone, or principals by kind. An account may be written as a number.","type":["string","object"],"if":{"type":"string"},"then":{"const":"*"},"additionalProperties":false,"properties":{"AWS":{"$ref":"#/$defs/principals"},"CanonicalUser":{"$ref":"#/$defs/principals"},"Federated":{"$ref":"#/$defs/principals"},"Service":{"$ref":"#/$defs/principals"}}};
const schema53 = {"type":["string","number","array"],"items":{"type":["string","number"]}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if("*" !== data){
const err2 = {instancePath,schemaPath:"#/then/const",keyword:"const",params:{allowedValue: "*"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "AWS") || (key0 === "CanonicalUser")) || (key0 === "Federated")) || (key0 === "Service"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.AWS !== undefined){
let data0 = data.AWS;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))){
const err5 = {instancePath:instancePath+"/AWS",schemaPath:"#/$defs/principals/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err6 = {instancePath:instancePath+"/AWS/" + i0,schemaPath:"#/$defs/principals/items/type",keyword:"type",params:{type: schema53.items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.CanonicalUser !== undefined){
let data2 = data.CanonicalUser;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))){
const err7 = {instancePath:instancePath+"/CanonicalUser",schemaPath:"#/$defs/principals/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err8 = {instancePath:instancePath+"/CanonicalUser/" + i1,schemaPath:"#/$defs/principals/items/type",keyword:"type",params:{type: schema53.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.Federated !== undefined){
let data4 = data.Federated;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(Array.isArray(data4)))){
const err9 = {instancePath:instancePath+"/Federated",schemaPath:"#/$defs/principals/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err10 = {instancePath:instancePath+"/Federated/" + i2,schemaPath:"#/$defs/principals/items/type",keyword:"type",params:{type: schema53.items.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.Service !== undefined){
let data6 = data.Service;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))){
const err11 = {instancePath:instancePath+"/Service",schemaPath:"#/$defs/principals/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err12 = {instancePath:instancePath+"/Service/" + i3,schemaPath:"#/$defs/principals/items/type",keyword:"type",params:{type: schema53.items.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid2 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.NotAction === undefined) && (missing0 = "NotAction")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action === undefined){
const err2 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-action/then/required",keyword:"required",params:{missingProperty: "Action"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-action/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action !== undefined){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotAction !== undefined){
const err4 = {instancePath:instancePath+"/NotAction",schemaPath:"policy-elements.schema.json#/$defs/either-action/dependentSchemas/Action/properties/NotAction/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs8 === errors;
if(valid4){
var props0 = {};
props0.NotAction = true;
}
}
else {
var valid4 = true;
}
}
const _errs11 = errors;
let valid7 = true;
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.NotPrincipal === undefined) && (missing1 = "NotPrincipal")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid8 = _errs14 === errors;
if(valid8){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Principal === undefined){
const err7 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-principal/then/required",keyword:"required",params:{missingProperty: "Principal"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid7 = _valid1;
}
if(!valid7){
const err8 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-principal/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Principal !== undefined){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotPrincipal !== undefined){
const err9 = {instancePath:instancePath+"/NotPrincipal",schemaPath:"policy-elements.schema.json#/$defs/either-principal/dependentSchemas/Principal/properties/NotPrincipal/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid9 = _errs16 === errors;
if(valid9){
var props1 = {};
props1.NotPrincipal = true;
}
}
else {
var valid9 = true;
}
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Effect === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Effect"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Sid !== undefined){
if(typeof data.Sid !== "string"){
const err12 = {instancePath:instancePath+"/Sid",schemaPath:"policy-elements.schema.json#/$defs/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Effect !== undefined){
let data3 = data.Effect;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data3 === "Allow") || (data3 === "Deny"))){
const err14 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Principal !== undefined){
if(!(validate27(data.Principal, {instancePath:instancePath+"/Principal",parentData:data,parentDataProperty:"Principal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.NotPrincipal !== undefined){
const err15 = {instancePath:instancePath+"/NotPrincipal",schemaPath:"#/properties/NotPrincipal/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.Action !== undefined){
let data6 = data.Action;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err16 = {instancePath:instancePath+"/Action",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err17 = {instancePath:instancePath+"/Action/" + i0,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data.NotAction !== undefined){
let data8 = data.NotAction;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err18 = {instancePath:instancePath+"/NotAction",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err19 = {instancePath:instancePath+"/NotAction/" + i1,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data.Resource !== undefined){
const err20 = {instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.NotResource !== undefined){
const err21 = {instancePath:instancePath+"/NotResource",schemaPath:"#/properties/NotResource/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.Condition !== undefined){
let data12 = data.Condition;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
let data14 = data13[key2];
if((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))){
const err22 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err23 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/Condition",schemaPath:"policy-elements.schema.json#/$defs/condition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="trust-policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statement"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Version !== undefined){
let data0 = data.Version;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "2012-10-17") || (data0 === "2008-10-17"))){
const err4 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err5 = {instancePath:instancePath+"/Id",schemaPath:"policy-elements.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Statement !== undefined){
let data2 = data.Statement;
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(!(Array.isArray(data2))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data2[i0], {instancePath:instancePath+"/Statement/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(!(validate26(data2, {instancePath:instancePath+"/Statement",parentData:data,parentDataProperty:"Statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err8 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const resource = validate31;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"resource-policy.schema.json","title":"Resource policy","description":"A policy attached to a resource such as a bucket, queue, topic or key. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html","type":"object","required":["Version","Statement"],"properties":{"Version":{"$ref":"policy-elements.schema.json#/$defs/version"},"Id":{"$ref":"policy-elements.schema.json#/$defs/id"},"Statement":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/statement"}},"else":{"$ref":"#/$defs/statement"}}},"additionalProperties":false,"$defs":{"statement":{"type":"object","required":["Effect"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-action"},{"$ref":"policy-elements.schema.json#/$defs/either-resource"},{"$ref":"policy-elements.schema.json#/$defs/either-principal"}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Principal":{"$ref":"policy-elements.schema.json#/$defs/principal"},"NotPrincipal":{"$ref":"policy-elements.schema.json#/$defs/principal"},"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Resource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotResource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"}},"additionalProperties":false}}};
const schema63 = {"type":"object","required":["Effect"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-action"},{"$ref":"policy-elements.schema.json#/$defs/either-resource"},{"$ref":"policy-elements.schema.json#/$defs/either-principal"}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Principal":{"$ref":"policy-elements.schema.json#/$defs/principal"},"NotPrincipal":{"$ref":"policy-elements.schema.json#/$defs/principal"},"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Resource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotResource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"}},"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if("*" !== data){
const err2 = {instancePath,schemaPath:"#/then/const",keyword:"const",params:{allowedValue: "*"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "AWS") || (key0 === "CanonicalUser")) || (key0 === "Federated")) || (key0 === "Service"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.AWS !== undefined){
let data0 = data.AWS;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (!(Array.isArray(data0)))){
const err5 = {instancePath:instancePath+"/AWS",schemaPath:"#/$defs/principals/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err6 = {instancePath:instancePath+"/AWS/" + i0,schemaPath:"#/$defs/principals/items/type",keyword:"type",params:{type: schema53.items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.CanonicalUser !== undefined){
let data2 = data.CanonicalUser;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (!(Array.isArray(data2)))){
const err7 = {instancePath:instancePath+"/CanonicalUser",schemaPath:"#/$defs/principals/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err8 = {instancePath:instancePath+"/CanonicalUser/" + i1,schemaPath:"#/$defs/principals/items/type",keyword:"type",params:{type: schema53.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.Federated !== undefined){
let data4 = data.Federated;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (!(Array.isArray(data4)))){
const err9 = {instancePath:instancePath+"/Federated",schemaPath:"#/$defs/principals/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err10 = {instancePath:instancePath+"/Federated/" + i2,schemaPath:"#/$defs/principals/items/type",keyword:"type",params:{type: schema53.items.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.Service !== undefined){
let data6 = data.Service;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (!(Array.isArray(data6)))){
const err11 = {instancePath:instancePath+"/Service",schemaPath:"#/$defs/principals/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err12 = {instancePath:instancePath+"/Service/" + i3,schemaPath:"#/$defs/principals/items/type",keyword:"type",params:{type: schema53.items.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid2 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.NotAction === undefined) && (missing0 = "NotAction")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action === undefined){
const err2 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-action/then/required",keyword:"required",params:{missingProperty: "Action"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-action/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action !== undefined){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotAction !== undefined){
const err4 = {instancePath:instancePath+"/NotAction",schemaPath:"policy-elements.schema.json#/$defs/either-action/dependentSchemas/Action/properties/NotAction/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs8 === errors;
if(valid4){
var props0 = {};
props0.NotAction = true;
}
}
else {
var valid4 = true;
}
}
const _errs11 = errors;
let valid7 = true;
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.NotResource === undefined) && (missing1 = "NotResource")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid8 = _errs14 === errors;
if(valid8){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource === undefined){
const err7 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-resource/then/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid7 = _valid1;
}
if(!valid7){
const err8 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-resource/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource !== undefined){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotResource !== undefined){
const err9 = {instancePath:instancePath+"/NotResource",schemaPath:"policy-elements.schema.json#/$defs/either-resource/dependentSchemas/Resource/properties/NotResource/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid9 = _errs16 === errors;
if(valid9){
var props1 = {};
props1.NotResource = true;
}
}
else {
var valid9 = true;
}
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs19 = errors;
let valid12 = true;
const _errs20 = errors;
const _errs21 = errors;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.NotPrincipal === undefined) && (missing2 = "NotPrincipal")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid13 = _errs22 === errors;
if(valid13){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Principal === undefined){
const err12 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-principal/then/required",keyword:"required",params:{missingProperty: "Principal"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs23 === errors;
valid12 = _valid2;
}
if(!valid12){
const err13 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-principal/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Principal !== undefined){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotPrincipal !== undefined){
const err14 = {instancePath:instancePath+"/NotPrincipal",schemaPath:"policy-elements.schema.json#/$defs/either-principal/dependentSchemas/Principal/properties/NotPrincipal/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid14 = _errs24 === errors;
if(valid14){
var props2 = {};
props2.NotPrincipal = true;
}
}
else {
var valid14 = true;
}
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Effect === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Effect"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema63.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Sid !== undefined){
if(typeof data.Sid !== "string"){
const err17 = {instancePath:instancePath+"/Sid",schemaPath:"policy-elements.schema.json#/$defs/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Effect !== undefined){
let data4 = data.Effect;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data4 === "Allow") || (data4 === "Deny"))){
const err19 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.Principal !== undefined){
if(!(validate33(data.Principal, {instancePath:instancePath+"/Principal",parentData:data,parentDataProperty:"Principal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.NotPrincipal !== undefined){
if(!(validate33(data.NotPrincipal, {instancePath:instancePath+"/NotPrincipal",parentData:data,parentDataProperty:"NotPrincipal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.Action !== undefined){
let data7 = data.Action;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err20 = {instancePath:instancePath+"/Action",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err21 = {instancePath:instancePath+"/Action/" + i0,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
if(data.NotAction !== undefined){
let data9 = data.NotAction;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err22 = {instancePath:instancePath+"/NotAction",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err23 = {instancePath:instancePath+"/NotAction/" + i1,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
if(data.Resource !== undefined){
let data11 = data.Resource;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err24 = {instancePath:instancePath+"/Resource",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err25 = {instancePath:instancePath+"/Resource/" + i2,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data.NotResource !== undefined){
let data13 = data.NotResource;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err26 = {instancePath:instancePath+"/NotResource",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
const err27 = {instancePath:instancePath+"/NotResource/" + i3,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data.Condition !== undefined){
let data15 = data.Condition;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
let data16 = data15[key1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
if((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))){
const err28 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err29 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/Condition",schemaPath:"policy-elements.schema.json#/$defs/condition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="resource-policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statement"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Version !== undefined){
let data0 = data.Version;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "2012-10-17") || (data0 === "2008-10-17"))){
const err4 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err5 = {instancePath:instancePath+"/Id",schemaPath:"policy-elements.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Statement !== undefined){
let data2 = data.Statement;
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(!(Array.isArray(data2))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data2[i0], {instancePath:instancePath+"/Statement/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(!(validate32(data2, {instancePath:instancePath+"/Statement",parentData:data,parentDataProperty:"Statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err8 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const scp = validate38;
const schema79 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"scp-policy.schema.json","title":"Service control policy","description":"What the accounts of an organization may at most do. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html","type":"object","required":["Version","Statement"],"properties":{"Version":{"$ref":"policy-elements.schema.json#/$defs/version"},"Id":false,"Statement":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/statement"}},"else":{"$ref":"#/$defs/statement"}}},"additionalProperties":false,"$defs":{"statement":{"type":"object","required":["Effect"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-action"},{"$ref":"policy-elements.schema.json#/$defs/either-resource"}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Resource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotResource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"},"Principal":false,"NotPrincipal":false},"additionalProperties":false}}};
const schema81 = {"type":"object","required":["Effect"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-action"},{"$ref":"policy-elements.schema.json#/$defs/either-resource"}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Resource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotResource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"},"Principal":false,"NotPrincipal":false},"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid2 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.NotAction === undefined) && (missing0 = "NotAction")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action === undefined){
const err2 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-action/then/required",keyword:"required",params:{missingProperty: "Action"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-action/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Action !== undefined){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotAction !== undefined){
const err4 = {instancePath:instancePath+"/NotAction",schemaPath:"policy-elements.schema.json#/$defs/either-action/dependentSchemas/Action/properties/NotAction/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs8 === errors;
if(valid4){
var props0 = {};
props0.NotAction = true;
}
}
else {
var valid4 = true;
}
}
const _errs11 = errors;
let valid7 = true;
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.NotResource === undefined) && (missing1 = "NotResource")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid8 = _errs14 === errors;
if(valid8){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource === undefined){
const err7 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-resource/then/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
valid7 = _valid1;
}
if(!valid7){
const err8 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-resource/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource !== undefined){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotResource !== undefined){
const err9 = {instancePath:instancePath+"/NotResource",schemaPath:"policy-elements.schema.json#/$defs/either-resource/dependentSchemas/Resource/properties/NotResource/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid9 = _errs16 === errors;
if(valid9){
var props1 = {};
props1.NotResource = true;
}
}
else {
var valid9 = true;
}
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Effect === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Effect"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema81.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Sid !== undefined){
if(typeof data.Sid !== "string"){
const err12 = {instancePath:instancePath+"/Sid",schemaPath:"policy-elements.schema.json#/$defs/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Effect !== undefined){
let data3 = data.Effect;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data3 === "Allow") || (data3 === "Deny"))){
const err14 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Action !== undefined){
let data4 = data.Action;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err15 = {instancePath:instancePath+"/Action",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err16 = {instancePath:instancePath+"/Action/" + i0,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.NotAction !== undefined){
let data6 = data.NotAction;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err17 = {instancePath:instancePath+"/NotAction",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err18 = {instancePath:instancePath+"/NotAction/" + i1,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.Resource !== undefined){
let data8 = data.Resource;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/Resource",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err20 = {instancePath:instancePath+"/Resource/" + i2,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.NotResource !== undefined){
let data10 = data.NotResource;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err21 = {instancePath:instancePath+"/NotResource",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(typeof data10[i3] !== "string"){
const err22 = {instancePath:instancePath+"/NotResource/" + i3,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data.Condition !== undefined){
let data12 = data.Condition;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
let data14 = data13[key2];
if((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))){
const err23 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err24 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/Condition",schemaPath:"policy-elements.schema.json#/$defs/condition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.Principal !== undefined){
const err27 = {instancePath:instancePath+"/Principal",schemaPath:"#/properties/Principal/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.NotPrincipal !== undefined){
const err28 = {instancePath:instancePath+"/NotPrincipal",schemaPath:"#/properties/NotPrincipal/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="scp-policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statement"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Version !== undefined){
let data0 = data.Version;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "2012-10-17") || (data0 === "2008-10-17"))){
const err4 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Id !== undefined){
const err5 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.Statement !== undefined){
let data2 = data.Statement;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(Array.isArray(data2))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data2[i0], {instancePath:instancePath+"/Statement/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate39(data2, {instancePath:instancePath+"/Statement",parentData:data,parentDataProperty:"Statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err8 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rcp = validate42;
const schema91 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rcp-policy.schema.json","title":"Resource control policy","description":"What the resources of an organization may at most be used for. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html","type":"object","required":["Version","Statement"],"properties":{"Version":{"$ref":"policy-elements.schema.json#/$defs/version"},"Id":false,"Statement":{"if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/statement"}},"else":{"$ref":"#/$defs/statement"}}},"additionalProperties":false,"$defs":{"statement":{"type":"object","required":["Effect","Principal","Action"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-resource"},{"if":{"required":["Effect"],"properties":{"Effect":{"const":"Allow"}}},"then":{"properties":{"Resource":{"if":{"type":"array"},"then":{"items":{"const":"*"}},"else":{"const":"*"}},"Condition":false}}}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Principal":{"const":"*"},"NotPrincipal":false,"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":false,"Resource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotResource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"}},"additionalProperties":false}}};
const schema93 = {"type":"object","required":["Effect","Principal","Action"],"allOf":[{"$ref":"policy-elements.schema.json#/$defs/either-resource"},{"if":{"required":["Effect"],"properties":{"Effect":{"const":"Allow"}}},"then":{"properties":{"Resource":{"if":{"type":"array"},"then":{"items":{"const":"*"}},"else":{"const":"*"}},"Condition":false}}}],"properties":{"Sid":{"$ref":"policy-elements.schema.json#/$defs/sid"},"Effect":{"$ref":"policy-elements.schema.json#/$defs/effect"},"Principal":{"const":"*"},"NotPrincipal":false,"Action":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotAction":false,"Resource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"NotResource":{"$ref":"policy-elements.schema.json#/$defs/strings"},"Condition":{"$ref":"policy-elements.schema.json#/$defs/condition"}},"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs3 = errors;
let valid2 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.NotResource === undefined) && (missing0 = "NotResource")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid3 = _errs6 === errors;
if(valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource === undefined){
const err2 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-resource/then/required",keyword:"required",params:{missingProperty: "Resource"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath,schemaPath:"policy-elements.schema.json#/$defs/either-resource/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource !== undefined){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NotResource !== undefined){
const err4 = {instancePath:instancePath+"/NotResource",schemaPath:"policy-elements.schema.json#/$defs/either-resource/dependentSchemas/Resource/properties/NotResource/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid4 = _errs8 === errors;
if(valid4){
var props0 = {};
props0.NotResource = true;
}
}
else {
var valid4 = true;
}
}
const _errs10 = errors;
let valid6 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.Effect === undefined) && (missing1 = "Effect")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.Effect !== undefined){
if("Allow" !== data.Effect){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Resource !== undefined){
let data2 = data.Resource;
const _errs15 = errors;
let valid9 = true;
const _errs16 = errors;
if(!(Array.isArray(data2))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs18 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if("*" !== data2[i0]){
const err8 = {instancePath:instancePath+"/Resource/" + i0,schemaPath:"#/allOf/1/then/properties/Resource/then/items/const",keyword:"const",params:{allowedValue: "*"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid2 = _errs18 === errors;
valid9 = _valid2;
ifClause0 = "then";
}
else {
const _errs20 = errors;
if("*" !== data2){
const err9 = {instancePath:instancePath+"/Resource",schemaPath:"#/allOf/1/then/properties/Resource/else/const",keyword:"const",params:{allowedValue: "*"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid9 = _valid2;
ifClause0 = "else";
}
if(!valid9){
const err10 = {instancePath:instancePath+"/Resource",schemaPath:"#/allOf/1/then/properties/Resource/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.Condition !== undefined){
const err11 = {instancePath:instancePath+"/Condition",schemaPath:"#/allOf/1/then/properties/Condition/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid6 = _valid1;
if(valid6){
var props1 = {};
props1.Resource = true;
props1.Condition = true;
props1.Effect = true;
}
}
if(!valid6){
const err12 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Effect === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Effect"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.Principal === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Principal"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.Action === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Action"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema93.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Sid !== undefined){
if(typeof data.Sid !== "string"){
const err17 = {instancePath:instancePath+"/Sid",schemaPath:"policy-elements.schema.json#/$defs/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.Effect !== undefined){
let data6 = data.Effect;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data6 === "Allow") || (data6 === "Deny"))){
const err19 = {instancePath:instancePath+"/Effect",schemaPath:"policy-elements.schema.json#/$defs/effect/enum",keyword:"enum",params:{allowedValues: schema38.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.Principal !== undefined){
if("*" !== data.Principal){
const err20 = {instancePath:instancePath+"/Principal",schemaPath:"#/properties/Principal/const",keyword:"const",params:{allowedValue: "*"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.NotPrincipal !== undefined){
const err21 = {instancePath:instancePath+"/NotPrincipal",schemaPath:"#/properties/NotPrincipal/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.Action !== undefined){
let data9 = data.Action;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err22 = {instancePath:instancePath+"/Action",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err23 = {instancePath:instancePath+"/Action/" + i1,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
if(data.NotAction !== undefined){
const err24 = {instancePath:instancePath+"/NotAction",schemaPath:"#/properties/NotAction/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.Resource !== undefined){
let data12 = data.Resource;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err25 = {instancePath:instancePath+"/Resource",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
const err26 = {instancePath:instancePath+"/Resource/" + i2,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(data.NotResource !== undefined){
let data14 = data.NotResource;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err27 = {instancePath:instancePath+"/NotResource",schemaPath:"policy-elements.schema.json#/$defs/strings/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
const err28 = {instancePath:instancePath+"/NotResource/" + i3,schemaPath:"policy-elements.schema.json#/$defs/strings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.Condition !== undefined){
let data16 = data.Condition;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 in data16){
let data17 = data16[key1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
let data18 = data17[key2];
if((((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) && (!(Array.isArray(data18)))){
const err29 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")){
const err30 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: schema43.additionalProperties.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/Condition/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"policy-elements.schema.json#/$defs/condition/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/Condition",schemaPath:"policy-elements.schema.json#/$defs/condition/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rcp-policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statement"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Version !== undefined){
let data0 = data.Version;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "2012-10-17") || (data0 === "2008-10-17"))){
const err4 = {instancePath:instancePath+"/Version",schemaPath:"policy-elements.schema.json#/$defs/version/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Id !== undefined){
const err5 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.Statement !== undefined){
let data2 = data.Statement;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(!(Array.isArray(data2))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data2[i0], {instancePath:instancePath+"/Statement/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate43(data2, {instancePath:instancePath+"/Statement",parentData:data,parentDataProperty:"Statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : append(vErrors, validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err8 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/** One thing that a schema finds wrong, as Ajv reports it. */
export interface SchemaError {
  /** JSON Pointer into the data. */
  readonly instancePath: string;
  /** Path of the keyword in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type PolicyValidator = (data: unknown) => readonly SchemaError[];

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

function errorsOf(validate): PolicyValidator {
  return (data) => (validate(data) ? [] : validate.errors);
}

/** Judges plain data as a policy document of a type. */
export const policyValidators: Readonly<Record<'identity' | 'trust' | 'resource' | 'scp' | 'rcp', PolicyValidator>> = {
  identity: errorsOf(identity),
  trust: errorsOf(trust),
  resource: errorsOf(resource),
  scp: errorsOf(scp),
  rcp: errorsOf(rcp),
};
