import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { MinshengError } from '../errors.js';
import { knownColumns } from '../generated/package.js';

const field = z.object({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'date', 'list']),
  delimiter: z.literal('|').optional(),
  itemType: z.enum(['string', 'integer']).default('string'),
  /** Our own: every item of a list must match it. */
  itemPattern: z.string().optional(),
  /** Our own: every item of a list is an id of that table. */
  references: z.string().optional(),
  /** Our own: the value, or each item of a list, is a global id such as `region/410100`. */
  globalId: z.boolean().default(false),
  constraints: z
    .object({
      required: z.boolean().default(false),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
    })
    .prefault({}),
});

const descriptor = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      /** Our own: what the global ids of this table begin with. */
      globalIdPrefix: z.string().optional(),
      schema: z.object({
        fields: z.array(field),
        primaryKey: z.array(z.string()).default([]),
        foreignKeys: z
          .array(
            z.object({
              fields: z.array(z.string()).length(1),
              reference: z.object({ resource: z.string(), fields: z.array(z.string()).length(1) }),
            }),
          )
          .default([]),
      }),
    }),
  ),
});

export type Field = z.infer<typeof field>;
export type Resource = z.infer<typeof descriptor>['resources'][number];

/** Where a descriptor has other tables or columns than the types of this program were made from. */
function differences(resources: readonly Resource[]): string[] {
  const found = new Map(
    resources.map(({ name, schema }) => [name, schema.fields.map((field) => `${field.name}:${field.type}`)]),
  );
  return Object.entries(knownColumns)
    .filter(([table, columns]) => found.get(table)?.join() !== columns.join())
    .map(([table, columns]) => {
      const received = found.get(table)?.join(', ') ?? 'no such table';
      return `datapackage.json:1:1 has for ${table} ${received}; expected ${columns.join(', ')}.`;
    });
}

/**
 * Reads `datapackage.json`: the tables, their columns and what each column may hold.
 * @throws {MinshengError} PACKAGE_INVALID
 */
export async function readDescriptor(directory: string): Promise<readonly Resource[]> {
  const file = join(directory, 'datapackage.json');
  try {
    const { resources } = descriptor.parse(JSON.parse(await readFile(file, 'utf8')));
    const faults = differences(resources);
    if (faults.length > 0) throw new MinshengError('PACKAGE_INVALID', { directory, faults });
    return resources;
  } catch (error) {
    if (error instanceof MinshengError) throw error;
    const faults =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `datapackage.json:1:1 ${path.join('.')}: ${message}.`)
        : [`datapackage.json:1:1 cannot be read: ${error instanceof Error ? error.message : String(error)}.`];
    throw new MinshengError('PACKAGE_INVALID', { directory, faults }, { cause: error });
  }
}
