export default function Page() {
  return <p>Vike</p>;
}
