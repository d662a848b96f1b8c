import ChatCell from "src/components/ChatCell";
export default () => <ChatCell />;
