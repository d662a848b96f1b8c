import jwt from "jsonwebtoken";
export const verify = async (header) => jwt.verify(header.slice(7), process.env.JWT_SECRET);
