import { Router } from "express";
import token from "./token";
export default () => {
  const app = Router();
  token(app);
  return app;
};
