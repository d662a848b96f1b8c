import http from "node:http";

http
  .createServer(async (_request, response) => {
    const sdk = await import("@behest/client-ts");
    const behest = new sdk.Behest({ key: process.env.BEHEST_KEY });
    response.end(JSON.stringify(await behest.models.list()));
  })
  .listen(3001);
