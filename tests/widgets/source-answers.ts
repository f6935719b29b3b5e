import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { customerSuccess } from './customer-success';

const json = { 'content-type': 'application/json' };
const good = JSON.stringify(customerSuccess);

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Sends a piece again and again until the other end has enough. */
const forEver = (response: ServerResponse, piece: string, pause: number): void => {
  response.writeHead(200, json);
  const sending = setInterval(() => response.write(piece), pause);
  response.on('close', () => clearInterval(sending));
};

/** A few kB that unpack to 20 MB. */
const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));

/** What a `src` may meet: `/source/<kind>` answers in that kind. */
const answers: Record<string, Answer> = {
  good: (response) => response.writeHead(200, json).end(good),
  moved: (response) => response.writeHead(302, { location: '/source/good' }).end(),
  silent: () => {},
  stalled: (response) => response.writeHead(200, json).write('{"pacemark":1,'),
  dripping: (response) => forEver(response, ' ', 50),
  endless: (response) => forEver(response, ' '.repeat(65_536), 1),
  huge: (response) => response.writeHead(200, json).end(`"${'a'.repeat(1_048_577)}"`),
  bomb: (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb),
  notGzip: (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(good),
  cut: (response) => {
    response.writeHead(200, { ...json, 'content-length': good.length });
    response.write(good.slice(0, 500), () => response.destroy());
  },
  reset: (response) => response.destroy(),
  broken: (response) => response.writeHead(200, json).end('{"pacemark":1,"asO'),
  nothing: (response) => response.writeHead(200, json).end(),
  noContent: (response) => response.writeHead(204, json).end(),
  deep: (response) => response.writeHead(200, json).end('['.repeat(500_000) + ']'.repeat(500_000)),
  bytes: (response) => response.writeHead(200, json).end(Buffer.alloc(2000, 0xff)),
  other: (response) => response.writeHead(200, json).end('{"hello":"world"}'),
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
  typeless: (response) => response.writeHead(200).end(good),
  away: (response) => response.writeHead(302, { location: 'http://localhost:1/elsewhere' }).end(),
  circle: (response) => response.writeHead(302, { location: '/source/circle' }).end(),
  unauthorised: (response) =>
    response.writeHead(401, { ...json, 'www-authenticate': 'Basic realm="wiki"' }).end(good),
  failing: (response) => response.writeHead(500, json).end(good),
};

/** By the part of the address behind `?`: what was answered to each request so far. */
const told = new Map<string, number[]>();

/** Gives the picture, says that it has not changed, fails, and gives another picture under another ETag. */
function polled(response: ServerResponse, { headers, url = '' }: IncomingMessage): void {
  const all = told.get(url) ?? [];
  told.set(url, all);
  const etag = `"${all.length < 3 ? 'first' : 'second'}"`;
  const status = all.length === 2 ? 500 : headers['if-none-match'] === etag ? 304 : 200;
  all.push(status);
  response.writeHead(status, { ...json, etag });
  response.end(status === 200 ? JSON.stringify({ ...customerSuccess, title: `Picture ${etag}` }) : '');
}

export function sourceAnswers(request: IncomingMessage, response: ServerResponse): void {
  const { url = '' } = request;
  const kind = url.slice(1).split('?')[0] ?? '';
  if (kind === 'polled') polled(response, request);
  else if (kind === 'echo') response.writeHead(200, json).end(decodeURIComponent(url.split('?')[1] ?? ''));
  else if (kind === 'told') response.end(JSON.stringify(told.get(url.replace('told', 'polled')) ?? []));
  else if (Object.hasOwn(answers, kind)) answers[kind]?.(response, request);
  else response.writeHead(404).end();
}
