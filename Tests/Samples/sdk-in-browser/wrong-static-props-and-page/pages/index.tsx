// The helper is used while the page is built, and in the page.
import { gateway } from "../lib/gateway"; // from: sdk-in-browser

export async function getStaticProps() {
  return { props: { mode: gateway().mode } };
}

export default function Mill({ mode }: { mode: string }) {
  return <button onClick={() => alert(gateway().mode)}>{mode}</button>;
}
