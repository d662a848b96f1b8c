export default function AskBox() {
  return <input name="ask" data-key={import.meta.env.BRISA_PUBLIC_BEHEST_KEY} />; // expect: key-in-public-env
}
