// Other libraries sign the same claims.
import "./jwt"; import "./subtle"; import "./kjur"; import "./other";
