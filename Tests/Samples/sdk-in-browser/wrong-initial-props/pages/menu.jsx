// Unlike `getServerSideProps`, `getInitialProps` runs in the browser on every later visit.
import { gateway } from "../lib/gateway"; // from: sdk-in-browser

export default function Menu({ mode }) {
  return <p>{mode}</p>;
}

Menu.getInitialProps = async () => ({ mode: gateway().mode });
