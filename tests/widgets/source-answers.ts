import type { IncomingMessage, ServerResponse } from 'node:http';
import { customerSuccess } from './customer-success';

const json = { 'content-type': 'application/json' };

/** What a `src` may meet: `/source/<kind>` answers in that kind. */
export function sourceAnswers({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const kind = url.slice(1).split('?')[0];
  if (kind === 'good') response.writeHead(200, json).end(JSON.stringify(customerSuccess));
  else if (kind === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>');
  else if (kind === 'broken') response.writeHead(200, json).end('{"pacemark":1,"asO');
  else if (kind === 'other') response.writeHead(200, json).end('{"hello":"world"}');
  else if (kind === 'huge') response.writeHead(200, json).end(`"${'a'.repeat(1_048_577)}"`);
  else if (kind === 'slow') response.writeHead(200, json).write('{"pacemark":1,');
  else if (kind === 'away') response.writeHead(302, { location: `http://localhost:1/elsewhere` }).end();
  else if (kind === 'moved') response.writeHead(302, { location: '/source/good' }).end();
  else response.writeHead(404).end();
}
