import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
export async function loader() {
  return json({ ENV: process.env }); // expect: key-sent-to-client
}
export default function App() {
  const data = useLoaderData<typeof loader>();
  return <script dangerouslySetInnerHTML={{ __html: `window.ENV = ${JSON.stringify(data.ENV)}` }} />;
}
