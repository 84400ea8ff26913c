import type { Json } from "../parts/merging";

/** The part of JSON Schema that the documents' models use; a test holds the two together. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  anyOf?: Schema[];
  enum?: Json[];
  const?: Json;
  default?: Json;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

const MOST_FAULTS = 3; // more of one document say nothing new to a reader

/** The places of a document that do not fit its schema, as "variants.0.age". */
export function misfits(document: Json, schema: Schema): string[] {
  const places = new Set([...walk(document, schema, schema, ""), ...repeatedIds(document, "")]);
  return [...places].slice(0, MOST_FAULTS);
}

/** The document with the fields that its writer's version did not know yet, as the models would fill them in. */
export function filled(value: Json, schema: Schema, root = schema): Json {
  if (schema.$ref) return filled(value, target(schema, root), root);
  if (schema.anyOf) {
    const choices = schema.anyOf.map((choice) => ({ choice, whole: filled(value, choice, root) }));
    return choices.find(({ choice, whole }) => walk(whole, choice, root, "").next().done)?.whole ?? value;
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, schema.items ?? {}, root));
  if (typeof value !== "object" || value === null) return value;
  const whole = { ...value };
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const given = value[name];
    if (given !== undefined) whole[name] = filled(given, part, root);
    else if (part.default !== undefined) whole[name] = structuredClone(part.default);
  }
  return whole;
}

function target(schema: Schema, root: Schema): Schema {
  const found = root.$defs?.[schema.$ref?.replace("#/$defs/", "") ?? ""];
  if (!found) throw new Error(`the schema has no ${schema.$ref}`);
  return found;
}

const TYPES: Record<string, (value: Json) => boolean> = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: (value) => Array.isArray(value),
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

function* walk(value: Json, schema: Schema, root: Schema, place: string): Generator<string> {
  if (schema.$ref) {
    yield* walk(value, target(schema, root), root, place);
    return;
  }
  if (schema.anyOf) {
    if (!schema.anyOf.some((choice) => walk(value, choice, root, place).next().done)) yield place;
    return;
  }
  if ((schema.type && !TYPES[schema.type]?.(value)) || !allowed(value, schema)) {
    yield place;
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* walk(item, schema.items ?? {}, root, within(place, i));
  } else if (typeof value === "object" && value !== null) {
    for (const name of schema.required ?? []) if (!(name in value)) yield within(place, name);
    for (const [name, part] of Object.entries(value)) {
      const known = schema.properties?.[name];
      if (known) yield* walk(part, known, root, within(place, name));
      else if (schema.additionalProperties === false) yield within(place, name);
    }
  }
}

function allowed(value: Json, schema: Schema): boolean {
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (typeof value === "string") {
    const letters = [...value].length; // as Python counts them
    if (letters < (schema.minLength ?? 0) || letters > (schema.maxLength ?? Infinity)) return false;
    return !schema.pattern || new RegExp(schema.pattern, "u").test(value);
  }
  if (typeof value === "number") return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (Array.isArray(value))
    return value.length >= (schema.minItems ?? 0) && value.length <= (schema.maxItems ?? Infinity);
  return true;
}

/** Two items of one list with the same id: merging tells items apart by it. */
function* repeatedIds(value: Json, place: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  const seen = new Set<Json>();
  for (const [name, part] of Object.entries(value)) {
    const id =
      Array.isArray(value) && typeof part === "object" && part !== null && !Array.isArray(part) ? part.id : undefined;
    if (id !== undefined && seen.has(id)) yield within(place, name);
    if (id !== undefined) seen.add(id);
    yield* repeatedIds(part, within(place, name));
  }
}

function within(place: string, name: string | number): string {
  return place ? `${place}.${name}` : `${name}`;
}
