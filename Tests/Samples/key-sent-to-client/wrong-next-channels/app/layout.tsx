export default function L({ children }) {
  return <html><body>{children}<script dangerouslySetInnerHTML={{ __html: `window.__CFG__=${JSON.stringify({ key: process.env.BEHEST_KEY })}` }} /></body></html>; // expect: key-sent-to-client
}
