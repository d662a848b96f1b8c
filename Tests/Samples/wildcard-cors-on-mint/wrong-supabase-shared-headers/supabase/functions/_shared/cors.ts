export const corsHeaders = {
  "Access-Control-Allow-Origin": "*", // expect: wildcard-cors-on-mint
  "Access-Control-Allow-Headers": "authorization, x-client-info, apikey, content-type",
};
