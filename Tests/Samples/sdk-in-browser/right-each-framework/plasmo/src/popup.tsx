export default function Popup() {
  return <p>Plasmo</p>;
}
