# Two stages: the first bundles, the second holds the bundle, PGlite's files and nothing else. Not root.
FROM node:24-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts ./scripts
RUN npm ci --ignore-scripts && node scripts/patch-postgres.mjs && node node_modules/esbuild/install.js
COPY tsconfig.json ./
COPY shared ./shared
COPY server ./server
RUN node scripts/build.ts server

FROM node:24-trixie-slim
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data LISTEN_ADDRESS=0.0.0.0
WORKDIR /app
COPY --from=build /app/dist/server ./dist/server
COPY --from=build /app/node_modules/@electric-sql/pglite ./node_modules/@electric-sql/pglite
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health/live').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "dist/server/main.js"]
