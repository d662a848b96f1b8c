import { defineEventHandler, getRequestURL, setResponseHeader } from "h3";

export default defineEventHandler((event) => {
  const { pathname } = getRequestURL(event);
  if (pathname.startsWith("/api/public/")) {
    setResponseHeader(event, "Access-Control-Allow-Origin", "*");
  }
});
