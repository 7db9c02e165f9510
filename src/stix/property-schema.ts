import { isStixType, objectSchemas } from './objects/index.ts';

/** The part of a property's schema that the library reads: is it text, a list, an object, of which vocabulary? */
export interface PropertySchema {
  readonly items?: PropertySchema;
  readonly properties?: Readonly<Record<string, PropertySchema>>;
  readonly 'x-text'?: boolean;
  readonly 'x-vocabulary'?: string;
}

/** The schema of a property in an object type of the standard; undefined for custom types and properties. */
export function propertySchema(type: string, property: string): PropertySchema | undefined {
  if (!isStixType(type)) return undefined;
  const properties = objectSchemas[type].properties as Readonly<Record<string, PropertySchema>>;
  return Object.hasOwn(properties, property) ? properties[property] : undefined;
}
