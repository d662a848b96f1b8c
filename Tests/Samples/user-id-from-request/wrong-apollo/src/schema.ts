export const typeDefs = `#graphql
  type Mutation {
    behestToken(puppeteer: ID!): String!
    myBehestToken: String!
  }
  type Query { shows: [String!]! }
`;
