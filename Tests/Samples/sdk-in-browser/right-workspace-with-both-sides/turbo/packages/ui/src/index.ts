export * from "./button";
export { ChatPanel } from "./chat-panel";
