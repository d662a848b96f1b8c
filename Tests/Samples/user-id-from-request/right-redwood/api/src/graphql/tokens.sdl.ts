export const schema = gql`
  type Mutation {
    mintToken(topic: String!): String! @requireAuth
  }
`;
