export default function Home() {
  return <a href="/crossings">Crossings</a>;
}
