// The connection's verified token says who asks; a tool of a chat closes over the session's user.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const server = new McpServer({ name: "loom", version: "1.0.0" });

server.registerTool(
  "open-session",
  { description: "Opens a session", inputSchema: { pattern: z.string() } },
  async ({ pattern }, extra) => {
    const { token } = await behest.auth.mint({ user_id: extra.authInfo!.clientId });
    return { content: [{ type: "text", text: `${pattern} ${token}` }] };
  },
);

server.tool("resume", async ({ authInfo }) => {
  const { token } = await behest.auth.mint({ user_id: String(authInfo!.extra!.userId) });
  return { content: [{ type: "text", text: token }] };
});
