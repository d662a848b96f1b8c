// A server component passes the key as a prop, so it is in the page's payload.
import { Assistant } from "./assistant";

export default function Page() {
  return (
    <main>
      <h1>Parcels</h1>
      {/* expect-next: key-sent-to-client */}
      <Assistant apiKey={process.env.BEHEST_KEY!} baseURL={process.env.BEHEST_BASE_URL!} />
    </main>
  );
}
