import { CustomObject } from '../objects/custom-object.ts';
import { isStixType, objectSchemas, type StixObject } from '../objects/index.ts';
import { isRecord, type Place, type PlaceSchema } from './rule.ts';

/**
 * Every place of an object that the schema of its type knows: properties, entries of lists, what is in nested objects,
 * dictionaries and predefined extensions; the object itself first. What only its author knows is left out, and so the depth
 * is that of the schema.
 */
export function placesOf(object: StixObject): Place[] {
  const schema: unknown = isStixType(object.type) ? objectSchemas[object.type] : CustomObject;
  const places: Place[] = [];
  collect({ path: [], value: object, schema: schema as PlaceSchema }, places);
  return places;
}

function collect(place: Place, places: Place[]): void {
  places.push(place);
  const { path, value, schema } = place;
  if (Array.isArray(value)) {
    if (schema.items === undefined) return;
    for (const [index, entry] of value.entries()) collect({ path: [...path, index], value: entry, schema: schema.items }, places);
  } else if (isRecord(value)) {
    for (const name of Object.keys(value)) {
      const known = schema.properties !== undefined && Object.hasOwn(schema.properties, name) ? schema.properties[name] : schema.additionalProperties;
      if (known !== undefined) collect({ path: [...path, name], value: value[name], schema: known }, places);
    }
  }
}
