// Says in the parts of rules what JSON Schema takes for granted, as a plugin of Redocly CLI, which runs it before it lints or bundles.

/** A part of a rule of a model: what says how the fields of its input go together. */
const PART = /\/input\/(.*\/)?(allOf|anyOf|oneOf|not|if|then|else)\//;

/**
 * A part of a rule names the fields that the rule is about; the input around it says which fields there are. Some validators
 * close every schema that has `properties`, Redocly's among them, and refuse all fields that a part does not name.
 */
const open = () => ({
  Schema(schema, { location }) {
    if (schema.properties !== undefined && PART.test(`${location.pointer}/`)) schema.additionalProperties ??= true;
  },
});

export default () => ({ id: 'rules', preprocessors: { oas3: { open } } });
