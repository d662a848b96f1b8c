package import Flow

extension Model {
  /// Tools that a language model calls: Model Context Protocol servers, the AI SDK 4 and 5, OpenAI's
  /// agents, LangChain, Mastra. A model writes the arguments on the user's behalf, and the user can
  /// have it write anything. Signatures from their documentation.
  package static let agentTools: Model = {
    let server =
      APIPath.module("@modelcontextprotocol/sdk/server/mcp.js", "@modelcontextprotocol/sdk/server")
      .member("McpServer", "Server").constructed
      | APIPath.module("@modelcontextprotocol/sdk/server/index.js").member("Server").constructed
      | APIPath.module("mcp-handler", "@vercel/mcp-adapter").member("createMcpHandler").argument(0)
      .parameter(0) | APIPath.type("McpServer", from: "@modelcontextprotocol/sdk/server/mcp.js")
    let called = server.member("tool", "registerTool").lastArgument
    let requested = server.member("setRequestHandler").argument(1)
    let fast = APIPath.module("fastmcp").member("FastMCP")
    let added = fast.constructed.member("addTool").argument(0).member("execute")
    let sdk = APIPath.module("ai")
    let inline = sdk.member("streamText", "generateText", "tool", "experimental_createMCPClient")
      .argument(0)
    let execute =
      inline.member("execute") | inline.member("tools").anyMember.member("execute")
      | APIPath.module("@openai/agents").member("tool").argument(0).member("execute")
      | APIPath.module("@langchain/core/tools", "langchain").member("tool").argument(0)
    let mastra = APIPath.module("@mastra/core/tools", "@mastra/core").member("createTool")
      .argument(0).member("execute").parameter(0)
    let session = added.parameter(1).member("session")

    return Model(
      "Agent tools",
      [
        .source(
          .arguments,
          called.parameter(0) | added.parameter(0) | execute.parameter(0)
            | requested.parameter(0).member("params") | mastra.member("context")),
        .verified(
          "the connection's verified token",
          (called.parameter(0) | called.parameter(1) | requested.parameter(1)).member("authInfo")),
        .neutral(called.parameter(0).member("sessionId", "signal", "requestId")),
        .store(session),
        .storeComputed(
          session, by: fast.constructed, at: Locator(.position(0), "authenticate")),
        .returned(called), .returned(added),
      ])
  }()
}
