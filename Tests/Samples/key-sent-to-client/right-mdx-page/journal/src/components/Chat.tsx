export default function Chat({ models }) {
  return <ul>{models.map((model) => <li>{model.id}</li>)}</ul>;
}
