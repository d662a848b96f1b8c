import { createServer, type ServerResponse } from "node:http";
import { Writable } from "node:stream";
import { ReadableStream } from "node:stream/web";

class EventStream {
  constructor(private readonly res: ServerResponse) {}
  push(data: unknown) {
    this.res.write(`data: ${JSON.stringify(data)}\n\n`);
  }
}

createServer((req, res) => {
  const events = new EventStream(res);
  events.push({ key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
}).listen(8080);

createServer(async (req, res) => {
  const { Readable } = require("stream");
  const lines = new Readable({ read() {} });
  lines.push(`key ${process.env.BEHEST_PEM}\n`); // expect: key-sent-to-client
  lines.push(null);
  lines.pipe(res);
}).listen(8081);

createServer((req, res) => {
  const web = new ReadableStream({
    start: (controller) => controller.enqueue(process.env.BEHEST_PRIVATE_KEY), // expect: key-sent-to-client
  });
  web.pipeTo(Writable.toWeb(res));
}).listen(8082);
