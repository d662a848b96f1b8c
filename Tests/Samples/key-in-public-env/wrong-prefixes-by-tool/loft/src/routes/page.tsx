export default function Page() {
  return <div data-key={process.env.MODERN_BEHEST_KEY} />; // expect: key-in-public-env
}
