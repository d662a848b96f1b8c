import { ChatTransport } from "./transport.js";

const transport = new ChatTransport("pinball");
document.querySelector("#key").addEventListener("change", (event) => {
  transport.credential = event.target.value;
});
const { content } = await transport.send([{ role: "user", content: "High score?" }]);
document.querySelector("#log").append(content);
