declare var require: any;

export function settings() {
  const { Behest } = require("@behest/client-ts");
  return Response.json(new Behest().config); // expect: key-sent-to-client
}
