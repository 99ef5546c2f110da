import { type Document, isScalar, type Node, Scalar, visit } from 'yaml';
import type { Json } from '../Page.js';

/** A longer list has one option per line. */
const WIDEST = 90;
/** Texts that YAML 1.1 takes for something else: ratios, dates, yes and no. */
const AMBIGUOUS = /^[\d:]+$|^\d{4}-\d\d-\d\d$|^(y|n|yes|no|on|off)$/i;

/** A node in house form: ambiguous texts in double quotes, short lists on one line. */
export function houseNode(document: Document, value: Json): Node {
  const node = document.createNode(value);
  visit(node, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && AMBIGUOUS.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar) && JSON.stringify(list.toJSON()).length <= WIDEST;
    },
  });
  return node;
}
