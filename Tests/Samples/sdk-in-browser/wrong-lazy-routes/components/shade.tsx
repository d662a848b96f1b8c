import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default function Shade({ onClick }: { onClick: () => void }) {
  return <button onClick={onClick}>{new Behest().mode}</button>;
}
