import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A request as somebody might send it who knows the schema, and means well or not. */
export interface WrittenRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Fields of one document: enough to be deep and wide, few enough that ten thousand documents take no hour. */
const MOST_FIELDS = 14;
const MOST_LEVELS = 5;

const ODD_TEXTS = [
  '',
  '\0',
  '\ud800',
  "'}) DETACH DELETE n //",
  '*:*',
  '__proto__',
  'x'.repeat(3000),
  '郑州',
  'eyJ2IjoxfQ',
  '2020-13-45',
];
const ODD_VALUES = [null, -1, 0, 1e9, 2 ** 31, 2 ** 53 + 1, 1.5, 'ten', true, [], {}, [[]], { a: 1 }, ...ODD_TEXTS];
const ODD_PIECES = [
  '{',
  '}',
  '(',
  '"',
  '...',
  '@',
  '$x',
  '&',
  ':',
  '\\',
  '# ',
  '!',
  '{ __typename',
  'on ',
  'fragment f on Query',
  '😀',
];
/** The names of GraphQL's own fields, and of none. */
const ODD_FIELDS = [
  '__schema { types { name } }',
  '__type(name: "Region") { name }',
  'nobody',
  '__nobody',
  'id { id }',
];

/** Decides everything by bytes, one after the other and round and round: a shorter array makes a simpler document. */
class Dice {
  private position = 0;
  constructor(private readonly bytes: Uint8Array) {}

  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number {
    const at = (offset: number) => this.bytes[(this.position + offset) % this.bytes.length] ?? 0;
    const value = at(0) * 256 + at(1);
    this.position += 1;
    return value % sides;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.roll(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.roll(times) === 0;
  }
}

class Writer {
  private readonly variables: Record<string, unknown> = {};
  private readonly declarations: string[] = [];
  private readonly fragments: string[] = [];
  private names = 0;
  private fields = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: ReadonlyMap<string, string>,
    private readonly dice: Dice,
    /** Whether it may write what is no valid request. */
    private readonly isOdd: boolean,
  ) {}

  write(): WrittenRequest {
    const { dice } = this;
    const query = this.schema.getQueryType();
    if (!query) throw new Error('The schema has no Query.');
    const selections = this.selections(query, 0);
    const isNamed = dice.once(2);
    const declared = this.declarations.length > 0 ? `(${this.declarations.join(', ')})` : '';
    const kind = this.odd(40) ? dice.pick(['mutation', 'subscription', 'fragment']) : 'query';
    const operation = `${kind} ${isNamed ? 'Asked' : ''}${declared} ${selections}`;
    const others = this.odd(20) ? ['query Other { __typename }'] : [];
    const text = this.mangled([operation, ...others, ...this.fragments].join('\n'));
    const given = Object.entries(this.variables).slice(this.odd(10) ? 1 : 0);
    const request = { query: text, variables: Object.fromEntries(given) };
    const operationName = this.odd(30) ? 'Nobody' : isNamed ? 'Asked' : undefined;
    return operationName === undefined ? request : { ...request, operationName };
  }

  private odd(times: number): boolean {
    return this.isOdd && this.dice.once(times);
  }

  private name(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  /** A text with a piece more, a piece less, or as it is. */
  private mangled(text: string): string {
    if (!this.odd(4)) return text;
    const at = this.dice.roll(text.length + 1);
    const length = this.dice.roll(12);
    const piece = this.dice.once(2) ? this.dice.pick(ODD_PIECES) : '';
    return text.slice(0, at) + piece + text.slice(at + length);
  }

  private selections(type: GraphQLCompositeType, level: number): string {
    const count = 1 + this.dice.roll(4);
    const written = Array.from({ length: count }, () => this.selection(type, level)).filter((text) => text !== '');
    return `{ ${written.length > 0 ? written.join(' ') : '__typename'} }`;
  }

  private selection(type: GraphQLCompositeType, level: number): string {
    const { dice } = this;
    if (this.odd(25)) return dice.pick(ODD_FIELDS);
    if (isAbstractType(type) && !dice.once(3)) {
      const possible = dice.pick(this.schema.getPossibleTypes(type));
      return `... on ${possible.name}${this.directive()} ${this.selections(possible, level)}`;
    }
    if (dice.once(10) && level > 0 && level < MOST_LEVELS) return this.spread(type, level);
    if (isUnionType(type) || dice.once(12)) return '__typename';
    const fields = Object.values(type.getFields()).filter((field) => this.fits(field, level));
    return fields.length === 0 ? '__typename' : this.field(dice.pick(fields), level);
  }

  private fits(field: GraphQLField<unknown, unknown>, level: number): boolean {
    const isLeaf = !isCompositeType(getNamedType(field.type));
    return isLeaf || (level < MOST_LEVELS && this.fields < MOST_FIELDS);
  }

  private field(field: GraphQLField<unknown, unknown>, level: number): string {
    this.fields += 1;
    const given = this.arguments(field.args, getNamedType(field.type).name);
    // What has arguments has a name of its own, so that two of it do not contradict each other.
    const alias = given === '' && !this.odd(10) ? '' : `${this.name('a')}: `;
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.selections(type, level + 1)}` : '';
    return `${alias}${field.name}${given}${this.directive()}${below}`;
  }

  private spread(type: GraphQLCompositeType, level: number): string {
    const name = this.name('f');
    const circle = this.odd(5) ? `...${name} ` : '';
    this.fragments.push(
      `fragment ${name} on ${type.name} { ${circle}${this.selections(type, level + 1)} }`
        .replace('{ {', '{')
        .replace('} }', '}'),
    );
    return `...${name}`;
  }

  private directive(): string {
    if (!this.dice.once(12)) return '';
    if (this.odd(4))
      return this.dice.pick([' @nobody', ' @skip', ' @include(if: 1)', ' @skip(if: true) @skip(if: true)']);
    const condition = this.dice.once(2) ? String(this.dice.once(2)) : this.variable('Boolean!', this.dice.once(2));
    return ` @${this.dice.pick(['skip', 'include'])}(if: ${condition})`;
  }

  private variable(type: string, value: unknown): string {
    const name = this.name('v');
    this.declarations.push(`$${name}: ${this.odd(20) ? 'Nobody' : type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private arguments(args: readonly GraphQLArgument[], leadsTo: string): string {
    const given = args.filter((argument) => {
      if (isRequiredArgument(argument)) return !this.odd(20);
      // A page goes one way, and nobody knows a cursor before the first answer.
      return ['last', 'before', 'after'].includes(argument.name) ? this.odd(6) : this.dice.once(2);
    });
    if (given.length === 0) return '';
    return `(${given.map((argument) => `${argument.name}: ${this.argument(argument, leadsTo)}`).join(', ')})`;
  }

  private argument({ type }: GraphQLArgument, leadsTo: string): string {
    const value = this.odd(8) ? this.dice.pick(ODD_VALUES) : this.value(type, leadsTo);
    if (this.dice.once(2)) return this.variable(String(type), value);
    return this.literal(value, type);
  }

  /** @param leadsTo the type that the field is of: an id of it is more likely to be answered */
  private value(type: GraphQLInputType, leadsTo: string): unknown {
    const { dice } = this;
    if (isNonNullType(type)) return this.value(type.ofType, leadsTo);
    if (isListType(type)) return Array.from({ length: 1 + dice.roll(3) }, () => this.value(type.ofType, leadsTo));
    if (isEnumType(type)) return dice.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || dice.once(3));
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, leadsTo)]));
    }
    if (type.name === 'ID') return this.id(leadsTo);
    if (type.name === 'Int') return 1 + dice.roll(10);
    if (type.name === 'Float') return dice.roll(100) / 10;
    if (type.name === 'Boolean') return dice.once(2);
    if (type.name === 'String') return dice.pick(['低保', '郑州', 'dibao', 'a', 'rural allowance']);
    return `20${10 + dice.roll(20)}-0${1 + dice.roll(9)}-01`;
  }

  private id(type: string): string {
    if (this.odd(6)) return this.dice.pick(ODD_TEXTS);
    if (this.dice.once(10)) return 'region/999999';
    return this.ids.get(type) ?? this.dice.pick([...this.ids.values()]);
  }

  /** JSON, but names of objects and of enums without quotes. */
  private literal(value: unknown, type: GraphQLInputType): string {
    const named = isNonNullType(type) ? type.ofType : type;
    if (Array.isArray(value)) {
      const item = isListType(named) ? named.ofType : named;
      return `[${value.map((part) => this.literal(part, item)).join(', ')}]`;
    }
    if (typeof value === 'object' && value !== null) {
      const fields = isInputObjectType(named) ? named.getFields() : {};
      const parts = Object.entries(value).map(
        ([name, part]) => `${name}: ${this.literal(part, fields[name]?.type ?? named)}`,
      );
      return `{ ${parts.join(', ')} }`;
    }
    return isEnumType(named) && typeof value === 'string' && /^\w+$/.test(value) ? value : JSON.stringify(value);
  }
}

/**
 * Writes a request for a schema out of some bytes: every second one valid, the others with something wrong at places.
 * @param ids that the graph has, by type
 */
export function writeRequest(
  schema: GraphQLSchema,
  ids: ReadonlyMap<string, string>,
  bytes: Uint8Array,
): WrittenRequest {
  if (!isObjectType(schema.getQueryType())) throw new Error('The schema has no Query.');
  const dice = new Dice(bytes);
  return new Writer(schema, ids, dice, dice.once(2)).write();
}
