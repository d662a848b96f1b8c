import { application } from "./application";
import ChatController from "./chat_controller";
application.register("chat", ChatController);
