// The behest_pk_ key is the private one, whatever its letters suggest.
import { Behest } from "@behest/client-ts";

export const signer = new Behest({
  kid: "kid_wax_2026",
  tenantId: "ten_wax",
  projectId: "prj_seal",
  key: "behest_pk_LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCjR1YVNpc2R1cmYvSGs3Mi8xSGFmeDErejVyY3dqeWYzem83S2luc0pPWld3Ni94Z1J4QnpNTjNQM0dmeklnMzhMNEZtVjYwVnozUFlpb3pFZHB6YmhqUVBuNkdvZUhWME5GVUt6QzFJa0ZjY3pidnl2UjJpS1pFNmlnOE9Dbk03SGtueXFYOHdIajFRK2lpV21jcGdiM3hwRkY0NGpTbjUKLS0tLS1FTkQgUFJJVkFURSBLRVktLS0tLQ==", // expect: key-hardcoded
});
