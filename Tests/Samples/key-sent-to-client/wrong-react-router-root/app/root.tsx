// The usual way to hand variables to the window.
import { useLoaderData } from "react-router";
export async function loader() {
  return { ENV: { BEHEST_KEY: process.env.BEHEST_KEY, BEHEST_BASE_URL: process.env.BEHEST_BASE_URL } }; // expect: key-sent-to-client
}
export default function App() {
  const { ENV } = useLoaderData<typeof loader>();
  return <script dangerouslySetInnerHTML={{ __html: `window.ENV = ${JSON.stringify(ENV)}` }} />;
}
