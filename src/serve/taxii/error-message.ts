import { headersFor } from '../headers.ts';

/** Titles of the errors that this server knows (TAXII 2.1 §3.6.1). */
const TITLES = {
  400: 'The query cannot be understood',
  403: 'This server can only be read',
  404: 'There is nothing at this address',
  405: 'This server can only be read',
  406: 'This server speaks TAXII 2.1 only',
  503: 'A new release is just being put in place',
} as const;

/** An error as TAXII 2.1 §3.6 has it: the status of HTTP, and a message of §3.6.1 as its body. */
export function errorMessage(status: keyof typeof TITLES, description: string, headers: Readonly<Record<string, string>> = {}): Response {
  const body = new TextEncoder().encode(`${JSON.stringify({ title: TITLES[status], description, http_status: String(status) })}\n`);
  return new Response(body, { status, headers: { ...headersFor('taxii2/index.json'), Vary: 'Accept', 'Content-Length': String(body.length), ...headers } });
}
