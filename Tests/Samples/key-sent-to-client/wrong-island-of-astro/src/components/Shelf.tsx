export default function Shelf({ hats }: { hats: number }) {
  return <p>{hats} hats</p>;
}
