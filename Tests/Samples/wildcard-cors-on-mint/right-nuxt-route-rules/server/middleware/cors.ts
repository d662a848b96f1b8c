const TRUSTED = ["https://ferns.example"];

export default defineEventHandler((event) => {
  const origin = getRequestHeader(event, "origin");
  if (event.path.startsWith("/feed")) setHeader(event, "Access-Control-Allow-Origin", "*");
  else if (origin && TRUSTED.includes(origin)) {
    setHeader(event, "Access-Control-Allow-Origin", origin);
  }
});
