export function GET() {
  return Response.json({ buttons: 42 }, { headers: { "Access-Control-Allow-Origin": "*" } });
}
