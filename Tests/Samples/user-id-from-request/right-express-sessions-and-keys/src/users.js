import { MongoClient } from "mongodb";

const client = new MongoClient(process.env.MONGO_URL);
export const users = client.db("tea").collection("users");
export const keys = client.db("tea").collection("keys");
