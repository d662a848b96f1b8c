export default function Chat({ apiKey }) {
  return <form data-key={apiKey} />;
}
