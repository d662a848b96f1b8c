import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest();

export function Puppet({ name }: { name: string }) {
  return (
    <figure>
      {name} speaks through {behest.mode}
    </figure>
  );
}
