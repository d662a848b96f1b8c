import fp from "fastify-plugin";

declare module "fastify" {
  interface FastifyRequest {
    picker?: { id: string };
  }
}

// Trusts a header that any client can send.
export default fp(async (app) => {
  app.decorateRequest("picker", undefined);
  app.addHook("onRequest", async (request) => {
    const id = request.headers["x-picker-id"]; // from: user-id-from-request
    if (typeof id === "string") request.picker = { id }; // via: user-id-from-request
  });
});
