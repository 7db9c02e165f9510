import { Type } from 'typebox';
import { about, dictionary, reference, token } from '../common.ts';

/** HTTP Request Extension (STIX 2.1 §6.12.2): a request over HTTP. */
export const HttpRequestExt = Type.Object(
  {
    request_method: token('The method, lower case.'),
    request_value: token('What is asked for.'),
    request_version: Type.Optional(token('Version of HTTP, lower case.')),
    request_header: Type.Optional(dictionary<string[]>('Header fields by name, each with a list of values.', Type.Array(Type.String()), 'request-header')),
    message_body_length: Type.Optional(Type.Integer({ description: 'Length of the body, in bytes.' })),
    message_body_data_ref: Type.Optional(reference('The body.', ['artifact'])),
  },
  about('6.12.2', 'HTTP request extension', 'A request over HTTP.'),
);
