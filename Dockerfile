# The API alone: it needs a Neo4j at NEO4J_URI. docker-compose.yml has both.
ARG NODE_VERSION=20.20.2

# Builds dist/ and the packages that it needs at run time. No package runs a script of its own while it is installed.
FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts
COPY build.mjs ./
COPY src ./src
# The bundler is a dependency because `npm start` builds; the image never does.
RUN npm run build && rm -r node_modules/esbuild node_modules/@esbuild node_modules/.bin/esbuild node_modules/.package-lock.json

FROM node:${NODE_VERSION}-bookworm-slim
LABEL org.opencontainers.image.title="minsheng-graph" \
      org.opencontainers.image.description="What Chinese provinces and cities do for people's livelihood, as a knowledge graph in which every number leads back to its source" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="Apache-2.0 AND CC0-1.0"
WORKDIR /app
# Neither Java nor Maven is here, so no database is started inside: NEO4J_PASSWORD is all that is missing.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    NEO4J_URI=bolt://neo4j:7687
# Owned by root and written by nobody: the root file system may be read-only.
COPY package.json LICENSE ./
COPY bin ./bin
COPY src/generated/schema.graphql ./src/generated/schema.graphql
COPY cypher ./cypher
COPY data ./data
COPY src/http/playground ./src/http/playground
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The user node of the base image, by number, so that an orchestrator sees that it is not root.
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["node", "bin/health.mjs", "live"]
ENTRYPOINT ["node", "bin/minsheng.mjs"]
CMD ["serve"]
