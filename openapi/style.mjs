// The house style of the contract, as lint rules for Redocly CLI. CONTRIBUTING.md says the same in words.

import { misread } from './observed.mjs';
import { mispriced } from './prices.mjs';
import { restatements, restatementsOfModel } from './restatements.mjs';

const MODEL_FIELDS = [
  'title',
  'description',
  'externalDocs',
  'x-documented',
  'x-media',
  'x-prices',
  'required',
  'properties',
  'examples',
];

/** The order of the fields of a schema. */
export const FIELD_ORDER = [
  ...['$ref', 'title', 'description', 'deprecated', 'externalDocs'],
  ...['x-documented', 'x-media', 'x-result', 'x-observed', 'x-prices'],
  ...['allOf', 'anyOf', 'oneOf', 'discriminator', 'not', 'if', 'then', 'else', 'dependentRequired', 'type', 'format'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema', 'const', 'enum', 'x-enumDescriptions', 'pattern'],
  ...['minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'items', 'required', 'x-unenforced'],
  ...['properties', 'default', 'x-accepted', 'additionalProperties', 'x-unknown-fields', 'examples'],
];

/** Every property says in a sentence what it does, and nothing says TODO, as what was imported does. */
const described = () => ({
  Schema({ title, description, externalDocs }, { report, location }) {
    for (const [field, text] of Object.entries({ title, description, externalDocs: externalDocs?.url })) {
      if (/^TODO\b/.test(text ?? '')) {
        report({ message: `${field} still says TODO: write it.`, location: location.child(field) });
      }
      // The docs would take it for a tag.
      if (/<[a-z!/]/i.test((text ?? '').replaceAll(/`[^`]*`/g, ''))) {
        report({ message: `${field} has <, must have it between backticks only.`, location: location.child(field) });
      }
    }
  },
  SchemaProperties(properties, { report, location }) {
    // A condition names properties that are described where they are declared.
    if (/\/(if|then|else|not)\/|\/input\/(.*\/)?(allOf|anyOf|oneOf)\//.test(location.pointer)) return;
    for (const [name, { $ref, description }] of Object.entries(properties)) {
      if ($ref === undefined && !/^[A-Z0-9`].*[.]$/s.test(description ?? '')) {
        report({
          message: `${name} needs a description: a sentence with a full stop.`,
          location: location.child(name),
        });
      }
    }
  },
});

/** A component's title is its file name, since the title becomes its name. */
const title = () => ({
  Schema(schema, { report, location }) {
    const [, name] = location.source.absoluteRef.match(/components[/\\]schemas[/\\](.*)\.yaml$/) ?? [];
    if (name !== undefined && location.pointer === '#/' && schema.title !== name) {
      report({ message: `title must be ${name}, as the file is named.`, location });
    }
  },
});

/** Fields stand in one order, so that two model files can be compared line by line. */
const fieldOrder = () => ({
  Schema(schema, { report, location }) {
    const fields = Object.keys(schema);
    const unknown = fields.find((field) => !FIELD_ORDER.includes(field));
    const sorted = fields.toSorted((a, b) => FIELD_ORDER.indexOf(a) - FIELD_ORDER.indexOf(b));
    const misplaced = fields.find((field, index) => field !== sorted[index]);
    if (unknown !== undefined) {
      report({
        message: `${unknown} has no place in the order of openapi/style.mjs.`,
        location: location.child(unknown).key(),
      });
    } else if (misplaced !== undefined) {
      report({
        message: `Put the fields in this order: ${sorted.join(', ')}.`,
        location: location.child(misplaced).key(),
      });
    }
  },
});

/** A model file has every field of the house form, and takes nothing it does not name. */
const model = () => ({
  Schema(schema, { report, location }) {
    if (schema['x-media'] === undefined) return;
    for (const field of MODEL_FIELDS.filter((field) => schema[field] === undefined)) {
      report({ message: `A model needs ${field}.`, location });
    }
    for (const [name, closed] of Object.entries({ model: schema, input: schema.properties?.input })) {
      if (closed?.additionalProperties !== false) {
        report({ message: `${name} must have additionalProperties: false.`, location });
      }
    }
    if (schema.examples?.some((example) => example.callBackUrl !== undefined)) {
      report({ message: 'Leave callBackUrl out of examples: tests send them.', location: location.child('examples') });
    }
    for (const problem of mispriced(schema['x-prices'] ?? {}, schema.properties?.input?.properties ?? {})) {
      report({ message: `x-prices ${problem}`, location: location.child('x-prices') });
    }
    if (!isDay(schema['x-documented'])) {
      report({
        message: "x-documented must be a date in quotes, such as '2026-08-19'.",
        location: location.child('x-documented'),
      });
    }
  },
});

/** What the vendor takes or refuses beyond its page is written in the words that validation reads, with the day. */
const beyondThePage = () => ({
  Schema(schema, { report, location }) {
    const { required = [], 'x-accepted': accepted, 'x-unenforced': unenforced, 'x-unknown-fields': unknown } = schema;
    const { 'x-observed': observed } = schema;
    const tell = (field, message) => report({ message: `${field} ${message}`, location: location.child(field) });
    if (accepted !== undefined) {
      const { seen, said, schema: more } = accepted;
      const days = [seen, said].filter((day) => day !== undefined);
      if (!(days.length === 1 && days.every(isDay) && Object(more) === more))
        tell('x-accepted', 'must have seen or said, a date in quotes, and schema.');
    }
    if (unenforced !== undefined && !(isDay(unenforced.since) && unenforced.required?.length > 0)) {
      tell('x-unenforced', 'must have since, a date in quotes, and required, a list of fields.');
    }
    for (const name of unenforced?.required ?? []) {
      if (!required.includes(name)) tell('x-unenforced', `names ${name}, which is not in required.`);
    }
    for (const problem of observed === undefined ? [] : misread(observed)) tell('x-observed', problem);
    if (unknown !== undefined && unknown !== 'refused') tell('x-unknown-fields', 'must be refused, or be left out.');
  },
});

const isDay = (value) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A description says what a field does. What a keyword says is not said again, since one of the two would go stale. */
const saidOnce = () => ({
  Schema(schema, { report, location }) {
    // The words of keywords are in what is published.
    if (!/[/\\]openapi[/\\](models|components)[/\\]/.test(location.source.absoluteRef)) return;
    const tell = (messages, at, name) => {
      for (const message of messages) report({ message: `${name}: ${message}`, location: at.child('description') });
    };
    const isModel = /[/\\]models[/\\]/.test(location.source.absoluteRef);
    if (schema['x-media'] !== undefined) tell(restatementsOfModel(schema), location, schema.title);
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (field.description === undefined) continue;
      const isOptionalInput = isModel && !schema.required?.includes(name);
      tell(restatements(field, isOptionalInput), location.child(['properties', name]), name);
    }
  },
});

export default () => ({
  id: 'style',
  rules: {
    oas3: {
      described,
      'said-once': saidOnce,
      title,
      'field-order': fieldOrder,
      model,
      'beyond-the-page': beyondThePage,
    },
  },
});
