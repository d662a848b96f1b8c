// A composable is bundled for the browser as well as for the server.
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function useGardener() {
  const behest = new Behest();
  const visitor = useState("visitor", () => crypto.randomUUID());
  return {
    ask: (question: string) =>
      behest.chat.completions.create({
        model: "gemini-2.5-flash",
        messages: [{ role: "user", content: question }],
        user_id: visitor.value,
      }),
  };
}
