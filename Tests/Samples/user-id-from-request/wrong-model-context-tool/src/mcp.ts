// A model writes a tool's arguments on the user's behalf: they are no identity.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const server = new McpServer({ name: "loom", version: "1.0.0" });

server.registerTool(
  "open-session",
  { description: "Opens a session for a weaver", inputSchema: { weaver: z.string() } },
  async ({ weaver }) => { // from: user-id-from-request
    const { token } = await behest.auth.mint({ user_id: weaver }); // expect: user-id-from-request
    return { content: [{ type: "text", text: token }] };
  },
);

server.tool("resume", { weaver: z.string() }, async (args) => {
  const { token } = await behest.auth.mint({ user_id: args.weaver }); // expect: user-id-from-request
  return { content: [{ type: "text", text: token }] };
});
